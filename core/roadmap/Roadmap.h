#pragma once

#include "common/Id.h"
#include "common/Result.h"
#include "roadmap/Term.h"
#include "schools/School.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace lotsia {

struct RoadmapTag;
using RoadmapId = Id<RoadmapTag>;
struct ActionTag;
using ActionId = Id<ActionTag>;
struct SectionTag;
using SectionId = Id<SectionTag>;

/// A measure («мероприятие») of a roadmap.
struct RoadmapAction {
    ActionId id;
    QString text;
    QStringList responsible; ///< one entry per party, as printed
    Term term;
    QString result = {}; ///< planned result
    QString registerKey = {}; ///< register of the program whose progress tells how far it is; empty: none
    QList<SchoolId> schools = {}; ///< it is meant for; empty: all
    ActionId origin = {}; ///< the action of an earlier roadmap that it was carried over from
    bool operator==(const RoadmapAction&) const = default;
};

/// A headed part of a roadmap; a roadmap without headings has one section with an empty title.
struct RoadmapSection {
    SectionId id;
    QString title; ///< without its number; empty: not printed
    QList<RoadmapAction> actions;
    bool operator==(const RoadmapSection&) const = default;
};

/// A plan of measures («дорожная карта»).
struct Roadmap {
    RoadmapId id;
    QString title; ///< full heading as printed above the table; may hold line breaks
    QString documentKind; ///< «План», «Дорожная карта»: the approval stamp agrees with it
    QDate periodStart, periodEnd;
    QStringList columnHeadings; ///< of the table, 5 of them; empty: defaultColumnHeadings()
    QList<RoadmapSection> sections;
    RoadmapId origin = {}; ///< the roadmap of the year before that it was made from

    /// Number as printed: «2.3.» (sections and actions count from 0).
    static QString actionNumber(qsizetype section, qsizetype action);
    qsizetype actionCount() const;
    /// «№ п/п», «Мероприятие (содержание деятельности)», «Ответственные исполнители», «Сроки исполнения», «Планируемый
    /// результат»
    static QStringList defaultColumnHeadings();
    /// The table's headings as printed: its own or the default ones.
    QStringList printedHeadings() const;

    /// Reads lotsia-roadmap/1 (at most 8 MiB). Error: Data, with the path inside the file. Unknown keys are refused by
    /// name, but "number" and "term_parsed", which our own export writes, are accepted and recomputed.
    [[nodiscard]] static Result<Roadmap> fromJson(const QByteArray& json, const QString& fileName = {});
    QByteArray toJson() const;
    bool operator==(const Roadmap&) const = default;
};

} // namespace lotsia
