#pragma once

#include "roadmap/Roadmap.h"
#include "roadmap/TemplateWords.h"

namespace lotsia {

/// A typical measure of the catalogue; its texts hold fields in braces, see TemplateWords.
struct CatalogueMeasure {
    QString key;
    QString text;
    QStringList roles; ///< keys of MeasureCatalogue::roles()
    QString term; ///< relative to a school year: «до 15 октября», «ежеквартально»
    QString result;
    QString indicator; ///< what shows that it worked
    QStringList factors; ///< keys of the risk factors it answers; empty: for every school
    QString registerKey; ///< RoadmapAction::registerKey
};

struct MeasureSection {
    QString key, title, indicator;
    QList<CatalogueMeasure> measures;
};

/// A key and how a person reads it.
struct NamedKey {
    QString key, name;
};

/// The catalogue of measures: lotsia-measures/1.
class MeasureCatalogue {
public:
    /// At most 1 MiB. Error: Data, with the path inside the file: an unknown key, role, factor or field, a key that
    /// stands twice.
    [[nodiscard]] static Result<MeasureCatalogue> fromJson(const QByteArray& json, const QString& fileName = {});
    /// The one that comes with the program («образец»).
    static const MeasureCatalogue& builtIn();

    QString about() const { return m_about; }
    const QList<MeasureSection>& sections() const { return m_sections; }
    const QList<NamedKey>& factors() const { return m_factors; }
    const QList<NamedKey>& roles() const { return m_roles; }
    QString factorName(const QString& key) const;
    const CatalogueMeasure* find(const QString& key) const;

    /// The measure as an action of a roadmap of this period. In a period longer than the school year of \p words its
    /// term gets the year.
    RoadmapAction action(const CatalogueMeasure& measure, const TemplateWords& words, const QDate& periodStart,
                         const QDate& periodEnd) const;
    /// True when \p roadmap has an action with the measure's text.
    static bool isTaken(const CatalogueMeasure& measure, const TemplateWords& words, const Roadmap& roadmap);
    /// Puts the measures of \p keys into the sections of their names, in the order of the catalogue. A section that is
    /// missing is made behind the others; a roadmap without headed sections keeps its one list.
    void addTo(Roadmap& roadmap, const QStringList& keys, const TemplateWords& words) const;

private:
    QString m_about;
    QList<NamedKey> m_roles, m_factors;
    QList<MeasureSection> m_sections;
};

} // namespace lotsia
