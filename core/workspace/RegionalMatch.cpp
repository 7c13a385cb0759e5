#include "workspace/RegionalMatch.h"

#include <QRegularExpression>
#include <QSet>

#include <set>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 500;

/// Index of the school that \p line names, or -1.
qsizetype recognise(const SchoolDirectory& schools, const QString& line)
{
    if (line.size() > longestLine)
        return -1;
    static const QRegularExpression columns(u"[\t;]"_s);
    // «12. », «12) »: the number in the list, which is no code.
    static const QRegularExpression place(u"^\\d{1,4}[.)]\\s+"_s);
    std::set<qsizetype> named; // by code and by name
    const QStringList parts = line.split(columns, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString text = parts.at(i).simplified();
        QString plain = text;
        plain.remove(place);
        const qsizetype space = plain.indexOf(u' ');
        // A line begins with its number in the list: one that stands alone in a first column is taken for that.
        const bool numbered = i == 0 && parts.size() > 1 && text.size() < 4;
        for (const QString& code : {numbered ? QString() : text, plain.left(space)}) {
            if (const qsizetype found = code.isEmpty() || numbered ? -1 : schools.find(code, {}, {}); found >= 0)
                named.insert(found);
        }
        for (const QString& name : {text, plain, space > 0 ? plain.mid(space + 1) : QString()}) {
            if (const qsizetype found = schools.find({}, {}, name); found >= 0)
                named.insert(found);
        }
    }
    // A code and a name that contradict each other are for a person to judge.
    return named.size() == 1 ? *named.begin() : -1;
}

} // namespace

RegionalMatch matchRegional(const Classification& rule, const QString& classId, const SchoolDirectory& schools,
                            const QHash<QString, Override>& decisions, const QStringList& lines)
{
    RegionalMatch match;
    QSet<QString> listed;
    QSet<QString> known;
    for (const RankedSchool& school : rule.schools())
        known.insert(school.code);
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype found = recognise(schools, line.trimmed());
        if (found >= 0 && known.contains(schools.schools().at(found).code))
            listed.insert(schools.schools().at(found).code);
        else
            match.unknown << line.trimmed().left(longestLine);
    }

    const QList<CriteriaClass> classes = rule.classes();
    const auto wanted = std::ranges::find_if(classes, [&](const CriteriaClass& item) { return item.id == classId; });
    Q_ASSERT(wanted != classes.end());
    const auto column = static_cast<size_t>(wanted - classes.begin());
    for (const RankedSchool& school : rule.schools()) {
        RegionalMatch::Row row{school.code, school.name, school.classes[column], {}, {}};
        if (const auto decision = decisions.constFind(school.code); decision != decisions.cend()) {
            if (decision->classId == classId)
                row.decision = *decision;
            else
                row.otherClass = decision->classId;
        }
        const bool inClass = row.rule == Verdict::True;
        if (listed.contains(school.code))
            (inClass ? match.agreed : match.onlyRegion).append(row);
        else if (inClass)
            match.onlyRule.append(row);
    }
    return match;
}

} // namespace lotsia
