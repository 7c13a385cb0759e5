#include "criteria/RuleSentenceDiff.h"

#include <functional>
#include <vector>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

struct Sentence {
    QString section, text;
    int depth = 0;
};

/// Pairs of equal places in two rows of the given lengths (longest common subsequence), in order.
std::vector<std::pair<size_t, size_t>> matched(size_t left, size_t right,
                                               const std::function<bool(size_t, size_t)>& equal)
{
    std::vector<std::vector<int>> length(left + 1, std::vector<int>(right + 1, 0));
    for (size_t i = left; i-- > 0;) {
        for (size_t j = right; j-- > 0;)
            length[i][j] = equal(i, j) ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
    }
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t i = 0, j = 0; i < left && j < right;) {
        if (equal(i, j))
            pairs.emplace_back(i++, j++);
        else if (length[i + 1][j] >= length[i][j + 1])
            ++i;
        else
            ++j;
    }
    return pairs;
}

/// By section in the order of telling.
QList<std::pair<QString, QList<Sentence>>> sectionsOf(const QJsonObject& set, const RuleNames& names)
{
    QList<std::pair<QString, QList<Sentence>>> sections;
    const QList<RuleCard> cards = RuleSentence(set, names).cards();
    for (const RuleCard& card : cards) {
        QString section = card.title;
        QList<Sentence> lines;
        for (const RuleLine& line : card.lines) {
            const bool begins = line.kind == LineKind::Class || line.kind == LineKind::Sign
                || line.kind == LineKind::ProcedureSet || line.kind == LineKind::Index;
            if (begins) {
                if (!lines.isEmpty())
                    sections.append({section, lines});
                lines.clear();
                section = card.title + u": "_s + line.parts.front().text;
            }
            const QString joint = line.joint.isEmpty() ? QString() : line.joint + u' ';
            lines.append({section, joint + line.text(), line.depth});
        }
        if (!lines.isEmpty())
            sections.append({section, lines});
    }
    return sections;
}

void mark(SentenceDiff& diff, const QString& before, const QString& after)
{
    const QStringList left = before.split(u' ');
    const QStringList right = after.split(u' ');
    const auto pairs = matched(size_t(left.size()), size_t(right.size()),
                               [&](size_t i, size_t j) { return left.at(qsizetype(i)) == right.at(qsizetype(j)); });
    const auto pieces = [&pairs](const QStringList& words, bool first) {
        QList<DiffPiece> result;
        size_t next = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool same = next < pairs.size() && (first ? pairs[next].first : pairs[next].second) == size_t(i);
            next += same ? 1 : 0;
            if (!result.isEmpty() && result.last().changed == !same)
                result.last().text += u' ' + words.at(i);
            else
                result.append({words.at(i), !same});
        }
        return result;
    };
    diff.before = pieces(left, true);
    diff.after = pieces(right, false);
}

void addSection(QList<SentenceDiff>& diffs, const QString& section, const QList<Sentence>& before,
                const QList<Sentence>& after)
{
    const auto pairs = matched(size_t(before.size()), size_t(after.size()), [&](size_t i, size_t j) {
        return before.at(qsizetype(i)).text == after.at(qsizetype(j)).text;
    });
    qsizetype left = 0;
    qsizetype right = 0;
    // Between two sentences that stayed, those that stand in the same place are one that was changed.
    const auto fill = [&](qsizetype leftEnd, qsizetype rightEnd) {
        while (left < leftEnd || right < rightEnd) {
            SentenceDiff diff{.section = section};
            diff.depth = left < leftEnd ? before.at(left).depth : after.at(right).depth;
            if (left < leftEnd && right < rightEnd) {
                diff.kind = SentenceDiff::Kind::Changed;
                mark(diff, before.at(left++).text, after.at(right++).text);
            } else if (left < leftEnd) {
                diff.kind = SentenceDiff::Kind::Removed;
                diff.before = {{before.at(left++).text, true}};
            } else {
                diff.kind = SentenceDiff::Kind::Added;
                diff.after = {{after.at(right++).text, true}};
            }
            diffs.append(diff);
        }
    };
    for (const auto& [i, j] : pairs) {
        fill(qsizetype(i), qsizetype(j));
        const Sentence& same = after.at(right);
        diffs.append({SentenceDiff::Kind::Same, section, same.depth, {{same.text, false}}, {{same.text, false}}});
        ++left;
        ++right;
    }
    fill(before.size(), after.size());
}

QString textOf(const QList<DiffPiece>& pieces)
{
    QStringList texts;
    for (const DiffPiece& piece : pieces)
        texts.append(piece.text);
    return texts.join(u' ');
}

} // namespace

QString SentenceDiff::beforeText() const
{
    return textOf(before);
}

QString SentenceDiff::afterText() const
{
    return textOf(after);
}

QList<SentenceDiff> diffOfSets(const QJsonObject& before, const QJsonObject& after, const RuleNames& names)
{
    const auto left = sectionsOf(before, names);
    const auto right = sectionsOf(after, names);
    QHash<QString, QList<Sentence>> leftByName, rightByName;
    for (const auto& [name, lines] : left)
        leftByName.insert(name, lines);
    for (const auto& [name, lines] : right)
        rightByName.insert(name, lines);
    QList<SentenceDiff> diffs;
    qsizetype told = 0;
    for (const auto& [name, lines] : right) {
        // What only the first edition has stands where it stood there.
        for (; told < left.size() && left.at(told).first != name; ++told) {
            if (!rightByName.contains(left.at(told).first))
                addSection(diffs, left.at(told).first, left.at(told).second, {});
            else if (leftByName.contains(name))
                continue;
            else
                break;
        }
        addSection(diffs, name, leftByName.value(name), lines);
        if (told < left.size() && left.at(told).first == name)
            ++told;
    }
    for (; told < left.size(); ++told) {
        if (!rightByName.contains(left.at(told).first))
            addSection(diffs, left.at(told).first, left.at(told).second, {});
    }
    return diffs;
}

} // namespace lotsia
