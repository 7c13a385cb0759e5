#include "assessment/MinimumMarks.h"

#include <QHash>

namespace lotsia {

using namespace Qt::StringLiterals;

std::optional<int> minimumMark(const Procedure& procedure, AcademicYear year)
{
    if (procedure.kind != u"ЕГЭ" || year < AcademicYear::endingIn(2021) || year > AcademicYear::endingIn(2026))
        return std::nullopt;
    if (procedure.subject == u"Математика" && procedure.level == ProcedureLevel::Base)
        return 3;
    // «Русский язык»: 24 are enough for the certificate; the 36 of universities are another threshold and are not used.
    static const QHash<QString, int> minimums{
        {u"Русский язык"_s, 24},     {u"Математика"_s, 27},     {u"Физика"_s, 36},          {u"Химия"_s, 36},
        {u"Биология"_s, 36},         {u"Информатика"_s, 40},    {u"История"_s, 32},         {u"Литература"_s, 32},
        {u"География"_s, 37},        {u"Обществознание"_s, 42}, {u"Английский язык"_s, 22}, {u"Немецкий язык"_s, 22},
        {u"Французский язык"_s, 22}, {u"Испанский язык"_s, 22}, {u"Китайский язык"_s, 22},
    };
    const auto found = minimums.constFind(procedure.subject);
    return found == minimums.cend() ? std::nullopt : std::optional(*found);
}

} // namespace lotsia
