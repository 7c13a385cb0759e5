#pragma once

#include "assessment/ProcedureResult.h"
#include "common/Finding.h"
#include "roadmap/Roadmap.h"
#include "schools/School.h"

#include <QByteArray>
#include <QList>

namespace lotsia {

enum class ImportKind { Auto, Schools, Flat, Vpr, Oge, Ege, Profile, Roadmap };

/// Word of the command line: "flat", "vpr", …; nullopt for an unknown word.
std::optional<ImportKind> importKindFromKey(const QString& key);
/// What a person calls such a file: «Статистика по отметкам ВПР».
QString importKindTitle(ImportKind kind);

/// One row of the file as the preview shows it.
struct ImportRow {
    Place place;
    QString school; ///< as the file names it, or the school it was matched with
    QString what; ///< «ВПР-5 Математика, 2022/2023», «новая школа»
    QString figures; ///< «22 чел.: «2» 7, «3» 9, «4» 5, «5» 1»
    bool accepted = true;
    QString reason; ///< why rejected
};

/// One value of a school's profile or social passport.
struct IndicatorValue {
    QString schoolCode;
    QString indicator; ///< heading as in the file
    AcademicYear year = AcademicYear::endingIn(2000);
    Fraction value;
    SourceRef source;
};

/// What a file would bring, before anything is stored. Holds no pupil's name or document number: they are dropped while
/// reading.
struct ImportPlan {
    ImportKind kind = ImportKind::Auto;
    QString fileName; ///< without folders
    QByteArray sha256; ///< of the file's bytes, hex
    QList<ImportRow> rows; ///< every data row, accepted or not, in file order
    Findings findings; ///< remarks about the file and every rejected row
    QList<School> schools;
    QList<ProcedureResult> results;
    QList<ReferenceResult> references;
    QList<IndicatorValue> indicators;
    std::optional<Roadmap> roadmap;

    qsizetype acceptedCount() const;
    qsizetype rejectedCount() const;
    bool hasErrors() const; ///< an Error finding or a rejected row
};

} // namespace lotsia
