#include "orders/ProofRules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proofing)
};

/// Points of one level under one point: they end and begin alike.
using Siblings = QList<qsizetype>;

QList<Siblings> siblings(const QList<OrderClause>& clauses)
{
    QList<Siblings> groups;
    QHash<int, qsizetype> open; // level → its group
    int before = 0;
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        const int level = std::clamp(clauses.at(i).level, 1, before + 1);
        open.removeIf([level](std::pair<const int&, qsizetype&> entry) { return entry.first > level; });
        if (!open.contains(level)) {
            open.insert(level, groups.size());
            groups << Siblings();
        }
        groups[open.value(level)] << i;
        before = level;
    }
    return groups;
}

/// The place behind the last letter, and the mark that ends the text; null: none.
struct Ending {
    qsizetype at = 0;
    QChar mark;
};

Ending endingOf(const QString& text)
{
    qsizetype at = text.size();
    while (at > 0 && text.at(at - 1).isSpace())
        --at;
    static constexpr QStringView Marks = u".;:!?…,";
    static constexpr QStringView Closing = u"»)\"”";
    qsizetype inner = at;
    while (inner > 0 && Closing.contains(text.at(inner - 1)))
        --inner;
    if (inner > 0 && inner < at && Marks.contains(text.at(inner - 1)) && text.at(inner - 1) != u',')
        return {inner - 1, text.at(inner - 1)}; // «… редакции: «….»
    if (at > 0 && Marks.contains(text.at(at - 1)))
        return {at - 1, text.at(at - 1)};
    return {at, {}};
}

void readGroupEndings(Proofreader& reader, const Siblings& group)
{
    const QList<OrderClause>& clauses = reader.order.clauses;
    const qsizetype last = clauses.size() - 1;
    int dots = 0, semicolons = 0;
    for (const qsizetype i : group) {
        const QChar mark = endingOf(clauses.at(i).text).mark;
        const bool closes = i == group.last(); // the last of a list may end it with a full stop
        dots += mark == u'.' && !closes;
        semicolons += mark == u';';
    }
    const QChar usual = semicolons > dots ? u';' : u'.';
    for (const qsizetype i : group) {
        const OrderText text = reader.textAt(u"clause.%1"_s.arg(i));
        if (text.text.isEmpty())
            continue;
        const Ending ending = endingOf(text.text);
        const bool closes = i == group.last();
        const bool hasMore = i < last && clauses.at(i + 1).level > clauses.at(i).level;
        if (ending.mark.isNull() || ending.mark == u',' || (i == last && ending.mark == u';')) {
            const QChar mark = hasMore ? QChar(u':') : closes ? QChar(u'.') : usual;
            reader.add(Severity::Warning, u"missing-full-stop"_s, text, ending.at, ending.mark.isNull() ? 0 : 1,
                       i == last ? Text::tr("the last point does not end with a full stop. Add it.")
                                 : Text::tr("the point ends without “.” or “;”. Add it."),
                       QString(mark));
        } else if (!closes && (ending.mark == u'.' || ending.mark == u';') && ending.mark != usual) {
            reader.add(Severity::Warning, u"mixed-endings"_s, text, ending.at, 1,
                       Text::tr("this point ends with “%1” and others with “%2”. End all of them alike.")
                           .arg(ending.mark)
                           .arg(usual),
                       QString(usual));
        }
    }
}

void readGroupBeginnings(Proofreader& reader, const Siblings& group)
{
    const auto firstOf = [&reader](qsizetype i) {
        const QString text = reader.order.clauses.at(i).text.trimmed();
        return text.isEmpty() || !text.front().isLetter() ? QChar() : text.front();
    };
    qsizetype upper = 0, lower = 0;
    for (const qsizetype i : group) {
        upper += firstOf(i).isUpper();
        lower += firstOf(i).isLower();
    }
    if (upper == 0 || lower == 0)
        return;
    for (const qsizetype i : group) {
        const QChar first = firstOf(i);
        if (first.isNull() || (upper >= lower ? first.isUpper() : first.isLower()))
            continue;
        const OrderText text = reader.textAt(u"clause.%1"_s.arg(i));
        reader.add(Severity::Warning, u"mixed-capitals"_s, text, text.text.indexOf(first), 1,
                   upper >= lower
                       ? Text::tr("this begins with a small letter and the others with a capital. Write them alike.")
                       : Text::tr("this begins with a capital letter and the others with a small one. Write them "
                                  "alike."),
                   upper >= lower ? QString(first.toUpper()) : QString(first.toLower()));
    }
}

} // namespace

void readEndings(Proofreader& reader)
{
    for (const Siblings& group : siblings(reader.order.clauses)) {
        readGroupEndings(reader, group);
        readGroupBeginnings(reader, group);
    }
}

} // namespace lotsia
