#pragma once

#include "common/Result.h"

#include <QString>

namespace lotsia {

/// Level of an exam or of a programme; blank in most procedures.
enum class ProcedureLevel { None, Base, Profile, Advanced };

/// «база», «профиль», «углублённый» and their usual spellings; blank gives None. Error: Data.
[[nodiscard]] Result<ProcedureLevel> parseProcedureLevel(const QString& text);
/// «база», «профиль», «углублённый», «»
QString procedureLevelText(ProcedureLevel level);

/// What was measured: kind (ВПР, ОГЭ, ЕГЭ, ГВЭ, РДР or any other word), subject, programme class, level.
struct Procedure {
    QString kind;
    QString subject;
    int grade = 0; ///< 1–11; 0 when the procedure knows no class
    ProcedureLevel level = ProcedureLevel::None;

    /// Checks and normalises: known kinds in capitals, subject by its usual name («русский язык» → «Русский язык»),
    /// grade of ОГЭ = 9 and of ЕГЭ = 11 when \p grade is 0. Error: Data (empty kind or subject, grade outside 0–11,
    /// longer than 80 letters).
    [[nodiscard]] static Result<Procedure> of(const QString& kind, const QString& subject, int grade,
                                              ProcedureLevel level);

    /// «ВПР-5 Математика», «ОГЭ Русский язык», «ЕГЭ Математика (профиль)»
    QString title() const;
    bool operator==(const Procedure&) const = default;
    /// By kind, grade, subject, level: an order for maps, not for people.
    bool operator<(const Procedure& other) const;
};

size_t qHash(const Procedure& procedure, size_t seed = 0);

/// Subject by its usual name: «МА», «математика профильная» → «Математика»; unknown words are kept with a capital first
/// letter. \p level, when given, receives what the name said about it.
QString normaliseSubject(const QString& text, ProcedureLevel* level = nullptr);

} // namespace lotsia
