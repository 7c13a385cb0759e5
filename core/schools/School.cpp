#include "schools/School.h"

#include "common/TextFold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// «СОШ №1» and «СОШ № 1», «СОШ N 1» are one name.
QString nameKey(const QString& name)
{
    static const QRegularExpression number(uR"(\s*(?:№|\bn\b)\s*)"_s);
    return foldForMatch(name).replace(number, u" № "_s).simplified();
}

} // namespace

Result<SchoolCode> SchoolCode::parse(const QString& text)
{
    const QString code = text.trimmed();
    bool valid = !code.isEmpty() && code.size() <= 20;
    for (const QChar c : code)
        valid = valid && (c.isLetterOrNumber() || c == u'-' || c == u'/');
    if (!valid)
        return fail(ErrorCode::Data,
                    QCoreApplication::translate(
                        "SchoolCode", "“%1” is not a school code: up to 20 letters, digits and dashes are expected.")
                        .arg(text.left(40)));
    return SchoolCode(code);
}

bool isValidInn(const QString& text)
{
    static constexpr std::array weights{2, 4, 10, 3, 5, 9, 4, 6, 8};
    if (text.size() != 10)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 10; ++i) {
        if (text.at(i) < u'0' || text.at(i) > u'9')
            return false;
        if (i < 9)
            sum += weights.at(static_cast<size_t>(i)) * text.at(i).digitValue();
    }
    return sum % 11 % 10 == text.at(9).digitValue();
}

SchoolDirectory::SchoolDirectory(QList<School> schools, const QHash<QString, SchoolId>& aliases)
    : m_schools(std::move(schools))
{
    const auto addName = [this](const QString& name, qsizetype index) {
        const QString key = nameKey(name);
        if (key.isEmpty())
            return;
        const auto found = m_byName.constFind(key);
        m_byName.insert(key, found == m_byName.cend() || *found == index ? index : -1);
    };
    for (qsizetype i = 0; i < m_schools.size(); ++i) {
        const School& school = m_schools.at(i);
        m_byCode.insert(school.code, i);
        if (!school.login.isEmpty())
            m_byLogin.insert(school.login.toLower(), i);
        addName(school.shortName, i);
        addName(school.fullName, i);
    }
    for (auto it = aliases.cbegin(); it != aliases.cend(); ++it) {
        for (qsizetype i = 0; i < m_schools.size(); ++i) {
            if (m_schools.at(i).id == it.value())
                m_byName.insert(nameKey(it.key()), i);
        }
    }
}

qsizetype SchoolDirectory::find(const QString& code, const QString& login, const QString& name) const
{
    if (const qsizetype found = m_byCode.value(code.trimmed(), -1); found >= 0)
        return found;
    // A «Логин» column may be headed «Код ОО» in the flat layout, so a code is also looked up among the logins.
    for (const QString& text : {login, code}) {
        if (const qsizetype found = m_byLogin.value(text.trimmed().toLower(), -1); found >= 0)
            return found;
    }
    // A code that is given but unknown must not be overruled by a name: schools share names, never codes.
    if (!code.trimmed().isEmpty() || !login.trimmed().isEmpty())
        return -1;
    return m_byName.value(nameKey(name), -1);
}

} // namespace lotsia
