#pragma once

#include "exchange/RawTable.h"
#include "exchange/XmlParser.h"

#include <QHash>

#include <functional>

namespace lotsia {

/// Turns the elements of word/document.xml into tables.
class DocxTableHandler final : public XmlHandler {
public:
    static constexpr int maxDepth = 150;

    /// \p stop is called once something is wrong; see problem().
    DocxTableHandler(RawDocument& document, std::function<void()> stop);

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view utf8) override;

    const std::optional<Error>& problem() const { return m_problem; }
    bool sawDocument() const { return m_sawDocument; }
    qsizetype rows() const { return m_rows; }

private:
    bool skipped(std::string_view name) const;
    void startProperty(std::string_view name, const XmlAttributes& attributes);
    void startTable();
    void endTable();
    void endRow();
    void endCell();
    void endParagraph();
    void lineBreak();
    void check(const Status& status);
    QString take();

    RawDocument& m_document;
    std::function<void()> m_stop;
    std::optional<Error> m_problem;
    RawLimits m_limits;
    RawTable m_table;
    RawRow m_row;
    RawCell m_cell;
    QHash<int, QString> m_above; ///< text of cells merged downwards, by the column of the grid
    QStringList m_paragraphs;
    std::string m_text;
    int m_depth = 0;
    int m_skip = 0; ///< depth of the element that is left out; 0: none
    int m_tables = 0; ///< nesting of tables
    int m_runs = 0;
    int m_cellProperties = 0;
    int m_rowProperties = 0;
    int m_runProperties = 0;
    int m_column = 0;
    qsizetype m_rows = 0;
    bool m_merged = false;
    bool m_restart = false;
    bool m_joinsLeft = false;
    bool m_rowDeleted = false;
    bool m_inText = false;
    bool m_sawDocument = false;
};

} // namespace lotsia
