#include "assessment/Procedure.h"

#include "common/TextFold.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <tuple>

namespace lotsia {

using namespace Qt::StringLiterals;

Result<ProcedureLevel> parseProcedureLevel(const QString& text)
{
    const QString folded = foldForMatch(text);
    if (folded.isEmpty() || folded == u"-")
        return ProcedureLevel::None;
    if (folded.startsWith(u"баз"))
        return ProcedureLevel::Base;
    if (folded.startsWith(u"проф"))
        return ProcedureLevel::Profile;
    if (folded.startsWith(u"угл"))
        return ProcedureLevel::Advanced;
    return fail(ErrorCode::Data,
                QCoreApplication::translate("Procedure",
                                            "Level “%1” is not known: база, профиль, углублённый or blank is expected.")
                    .arg(text.left(40)));
}

QString procedureLevelText(ProcedureLevel level)
{
    switch (level) {
    case ProcedureLevel::None:
        return {};
    case ProcedureLevel::Base:
        return u"база"_s;
    case ProcedureLevel::Profile:
        return u"профиль"_s;
    case ProcedureLevel::Advanced:
        return u"углублённый"_s;
    }
    Q_UNREACHABLE();
}

QString normaliseSubject(const QString& text, ProcedureLevel* level)
{
    QString name = text.simplified();
    static const QRegularExpression levelWord(
        uR"(\s*[(,]?\s*\b(базов\w*|база|профильн\w*|профиль|углубл[её]нн\w*)(?:\s+уров\w+)?\)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = levelWord.match(name); match.hasMatch() && match.capturedStart() > 0) {
        if (level) {
            if (const auto parsed = parseProcedureLevel(match.captured(1)))
                *level = *parsed;
        }
        name = name.left(match.capturedStart()).trimmed();
    }
    // Short names of ФИС ОКО tables and of working files.
    static const QHash<QString, QString> known{
        {u"ру"_s, u"Русский язык"_s},  {u"ря"_s, u"Русский язык"_s},
        {u"рус"_s, u"Русский язык"_s}, {u"русский"_s, u"Русский язык"_s},
        {u"ма"_s, u"Математика"_s},    {u"мат"_s, u"Математика"_s},
        {u"алгебра"_s, u"Алгебра"_s},  {u"окр. мир"_s, u"Окружающий мир"_s},
        {u"икт"_s, u"Информатика"_s},  {u"информатика и икт"_s, u"Информатика"_s},
    };
    if (const auto found = known.constFind(foldForMatch(name)); found != known.cend())
        return *found;
    if (name.isEmpty())
        return name;
    // «РУССКИЙ ЯЗЫК» and «русский язык» are one subject: a capital first letter, the rest small.
    return name.at(0).toUpper() + name.mid(1).toLower();
}

Result<Procedure> Procedure::of(const QString& kindText, const QString& subjectText, int grade, ProcedureLevel level)
{
    const auto bad = [](const QString& text) { return fail(ErrorCode::Data, text); };
    QString kind = kindText.simplified();
    static const QStringList kinds{u"ВПР"_s, u"ОГЭ"_s, u"ЕГЭ"_s, u"ГВЭ"_s, u"РДР"_s};
    if (kinds.contains(kind.toUpper()))
        kind = kind.toUpper();
    const QString subject = normaliseSubject(subjectText, level == ProcedureLevel::None ? &level : nullptr);
    if (kind.isEmpty())
        return bad(QCoreApplication::translate("Procedure", "The procedure is not named (ВПР, ОГЭ, ЕГЭ…)."));
    if (subject.isEmpty())
        return bad(QCoreApplication::translate("Procedure", "The subject is not named."));
    if (kind.size() > 80 || subject.size() > 80)
        return bad(QCoreApplication::translate("Procedure",
                                               "The name of a procedure or a subject is longer than 80 letters."));
    if (grade == 0)
        grade = kind == u"ОГЭ" ? 9 : kind == u"ЕГЭ" ? 11 : 0;
    if (grade < 0 || grade > 11)
        return bad(
            QCoreApplication::translate("Procedure", "Class %1 does not exist: 1 to 11 is expected.").arg(grade));
    return Procedure{kind, subject, grade, level};
}

QString Procedure::title() const
{
    QString text = kind;
    // The class of ОГЭ and ЕГЭ is always the same and is not said aloud.
    if (grade > 0 && kind != u"ОГЭ" && kind != u"ЕГЭ")
        text += u'-' + QString::number(grade);
    text += u' ' + subject;
    if (level != ProcedureLevel::None)
        text += u" ("_s + procedureLevelText(level) + u')';
    return text;
}

bool Procedure::operator<(const Procedure& other) const
{
    return std::tie(kind, grade, subject, level) < std::tie(other.kind, other.grade, other.subject, other.level);
}

size_t qHash(const Procedure& procedure, size_t seed)
{
    return qHashMulti(seed, procedure.kind, procedure.subject, procedure.grade, static_cast<int>(procedure.level));
}

} // namespace lotsia
