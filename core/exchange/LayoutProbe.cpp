#include "exchange/LayoutProbe.h"

#include "exchange/EgeImporter.h"
#include "exchange/HeadedImporter.h"
#include "exchange/RoadmapColumns.h"

namespace lotsia {

namespace {

/// Measure, who is responsible and the term: no table of schools or results has these together.
bool isRoadmapHeading(const TableRow& row)
{
    QStringList cells;
    for (const TableCell& cell : row.cells)
        cells << cell.text;
    const auto columns = columnsFromHeadings(cells);
    return columns && columns->contains(TakenColumn::Responsible) && columns->contains(TakenColumn::Term);
}

} // namespace

Status LayoutProbe::beginSheet(const QString& sheet)
{
    m_onlySheet = m_sheets++ == 0 ? sheet : QString();
    m_examTitle = false;
    return {};
}

Result<TableVisitor::Next> LayoutProbe::visitRow(const TableRow& row)
{
    if (row.number > HeadedImporter::maxHeaderRow)
        return Next::Sheet;
    for (const TableCell& cell : row.cells) {
        if (!cell.text.isEmpty() && cell.text.size() < 200 && EgeImporter::parseTitle(cell.text))
            m_examTitle = true;
    }
    m_kind = kindOfHeader(row);
    return m_kind == ImportKind::Auto ? Next::Row : Next::Stop;
}

ImportKind LayoutProbe::kindOfHeader(const TableRow& row)
{
    if (isRoadmapHeading(row))
        return ImportKind::Roadmap;
    const ColumnMap exam = ColumnMap::match(row, egeColumns());
    if (m_examTitle && EgeImporter::isHeader(exam))
        return ImportKind::Ege;
    const ColumnMap vpr = ColumnMap::match(row, vprColumns());
    if (vpr.has(Column::Groups) && vpr.has(Column::Participants))
        return ImportKind::Vpr;

    const ColumnMap flat = ColumnMap::match(row, flatColumns());
    const bool results = flat.has(Column::Participants) || flat.has(Column::Mark2) || flat.has(Column::Below);
    m_flatSeen = std::max(m_flatSeen, results ? flat.size() : 0);
    if (results && flat.has(Column::Subject))
        return ImportKind::Flat;

    const ColumnMap list = ColumnMap::match(row, schoolColumns());
    const bool named = list.has(Column::Name) || list.has(Column::FullName);
    const ColumnMap profile = ColumnMap::match(row, profileColumns());
    qsizetype indicators = 0;
    for (const int index : profile.unknown())
        indicators += isRowNumberHeading(profile.heading(index)) ? 0 : 1;
    if (results || !(list.has(Column::Code) || list.has(Column::Login) || named))
        return ImportKind::Auto;
    const qsizetype describing = list.size() - (list.has(Column::Code) ? 1 : 0) - (list.has(Column::Name) ? 1 : 0);
    if (list.has(Column::Code) && named && describing >= 1 && describing >= indicators)
        return ImportKind::Schools;
    // A row of pupils can be nothing but a protocol; its importer says what is missing.
    const auto isPersonal = [&exam](int index) {
        return isPersonalHeading(exam.heading(index)) && !isRowNumberHeading(exam.heading(index));
    };
    if (exam.has(Column::Code) && std::ranges::any_of(exam.unknown(), isPersonal))
        return ImportKind::Ege;
    if (indicators >= 1 && profile.size() + indicators >= 3)
        return ImportKind::Profile;
    return list.has(Column::Code) && named ? ImportKind::Schools : ImportKind::Auto;
}

} // namespace lotsia
