#include "exchange/XlsxMerges.h"

#include <algorithm>

namespace lotsia {

namespace {
constexpr size_t maxMerges = 200000;
constexpr qsizetype maxTail = 64LL << 20;
constexpr std::string_view endOfRows = "sheetData>"; // with any prefix in front

/// Value of the attribute ref in the element that starts at \p at; empty when there is none.
std::string_view refOf(std::string_view element)
{
    size_t at = element.find("ref");
    while (at != std::string_view::npos) {
        size_t value = at + 3;
        while (value < element.size() && (element[value] == ' ' || element[value] == '='))
            ++value;
        if (value < element.size() && (element[value] == '"' || element[value] == '\'')) {
            const size_t end = element.find(element[value], value + 1);
            if (end != std::string_view::npos)
                return element.substr(value + 1, end - value - 1);
        }
        at = element.find("ref", at + 3);
    }
    return {};
}
} // namespace

bool parseCellReference(std::string_view text, int& row, int& column)
{
    int letters = 0;
    size_t i = 0;
    for (; i < text.size() && ((text[i] >= 'A' && text[i] <= 'Z') || (text[i] >= 'a' && text[i] <= 'z')); ++i) {
        letters = letters * 26 + ((text[i] & ~0x20) - 'A' + 1);
        if (letters > TableReader::maxColumns)
            return false;
    }
    if (i == 0 || i == text.size())
        return false;
    qint64 number = 0;
    for (; i < text.size(); ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        number = number * 10 + (text[i] - '0');
        if (number > TableReader::maxRows)
            return false;
    }
    row = static_cast<int>(number);
    column = letters - 1;
    return row > 0;
}

Result<XlsxMerges> XlsxMerges::load(const ZipArchive& archive, const QString& part)
{
    std::string tail;
    bool inTail = false;
    LOTSIA_TRY(archive.read(part, [&](const char* data, qsizetype size) -> Result<bool> {
        const size_t searchFrom = tail.size() > endOfRows.size() ? tail.size() - endOfRows.size() : 0;
        tail.append(data, static_cast<size_t>(size));
        if (inTail)
            return static_cast<qsizetype>(tail.size()) < maxTail;
        const size_t found = tail.rfind(endOfRows);
        // «<sheetData>» opens the rows and «</sheetData>» ends them: only the second has rows in front of it, or a
        // slash.
        const size_t slash = found == std::string::npos ? std::string::npos : tail.rfind('<', found);
        if (found != std::string::npos && found >= searchFrom && slash != std::string::npos && tail[slash + 1] == '/') {
            tail.erase(0, found + endOfRows.size());
            inTail = true;
        } else if (tail.size() > 4096) {
            tail.erase(0, tail.size() - 64);
        }
        return true;
    }));
    XlsxMerges merges;
    if (!inTail)
        return merges;
    for (size_t at = tail.find("mergeCell "); at != std::string::npos && merges.m_merges.size() < maxMerges;
         at = tail.find("mergeCell ", at + 1)) {
        const size_t end = tail.find('>', at);
        const std::string_view ref =
            refOf(std::string_view(tail).substr(at, end == std::string::npos ? end : end - at));
        const size_t colon = ref.find(':');
        Merge merge;
        int lastColumn = 0;
        if (colon != std::string_view::npos && parseCellReference(ref.substr(0, colon), merge.firstRow, merge.column)
            && parseCellReference(ref.substr(colon + 1), merge.lastRow, lastColumn) && merge.lastRow > merge.firstRow
            && merge.column < TableReader::readColumns)
            merges.m_merges.push_back(merge);
    }
    std::ranges::stable_sort(merges.m_merges, {}, &Merge::firstRow);
    return merges;
}

void XlsxMerges::apply(TableRow& row)
{
    std::erase_if(m_active, [&row](const Merge& merge) { return merge.lastRow < row.number; });
    for (const Merge& merge : m_active) {
        const auto column = static_cast<size_t>(merge.column);
        if (row.cells.size() <= column)
            row.cells.resize(column + 1);
        if (row.cells[column].text.isEmpty()) {
            row.cells[column] = merge.value;
            row.cells[column].fromAbove = true;
        }
    }
    for (; m_next < m_merges.size() && m_merges[m_next].firstRow <= row.number; ++m_next) {
        Merge merge = m_merges[m_next];
        // Many overlapping merges are no table that a person made; the bound keeps a hostile file from costing rows ×
        // merges.
        if (merge.firstRow != row.number || m_active.size() >= 1024)
            continue;
        merge.value = row.cell(merge.column);
        if (!merge.value.text.isEmpty())
            m_active.push_back(std::move(merge));
    }
}

} // namespace lotsia
