#include "ui/orders/OwnTableEdit.h"

#include "exchange/PlainCells.h"
#include "exchange/RoadmapFile.h"
#include "orders/OrderAppendix.h"
#include "ui/common/AppContext.h"
#include "ui/common/ErrorLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

OwnTableEdit::OwnTableEdit(AppContext* context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new CellGrid({}, {OwnAppendix::maxRows, OwnAppendix::maxColumns, OwnAppendix::maxCellText}, this))
    , m_choice(new QWidget(this))
    , m_tables(new QComboBox(m_choice))
    , m_error(new ErrorLabel(u"tableError"_s, this))
{
    m_grid->setToolTip(
        tr("The first row holds the headings. Tab and Enter go on, Alt+Enter is a new line, Ctrl+V takes "
           "a table from Word or Excel."));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_grid);
    auto* line = new QHBoxLayout;
    QMenu* rows = makeMenu(tr("Row"), tr("Add, remove and move rows"))->menu();
    rows->addAction(tr("Add below"), m_grid, [this] { m_grid->addRow(); });
    rows->addAction(tr("Add above"), m_grid, [this] { m_grid->addRow(true); });
    rows->addAction(tr("Move up (Alt+Up)"), m_grid, [this] { m_grid->moveRow(false); });
    rows->addAction(tr("Move down (Alt+Down)"), m_grid, [this] { m_grid->moveRow(true); });
    rows->addAction(tr("Remove"), m_grid, &CellGrid::removeRows);
    QMenu* columns = makeMenu(tr("Column"), tr("Add, remove and move columns"))->menu();
    columns->addAction(tr("Add on the right"), m_grid, [this] { m_grid->addColumn(); });
    columns->addAction(tr("Add on the left"), m_grid, [this] { m_grid->addColumn(true); });
    columns->addAction(tr("Move left"), m_grid, [this] { m_grid->moveColumn(false); });
    columns->addAction(tr("Move right"), m_grid, [this] { m_grid->moveColumn(true); });
    columns->addAction(tr("Remove"), m_grid, &CellGrid::removeColumns);
    QMenu* table = makeMenu(tr("Table"), tr("Take a table from elsewhere, copy this one"))->menu();
    table->addAction(tr("Paste (Ctrl+V)"), m_grid, &CellGrid::pasteCells);
    table->addAction(tr("Copy the whole table"), m_grid, [this] {
        m_grid->selectAll();
        m_grid->copyCells();
    });
    if (m_context)
        table->addAction(tr("Load from a file…"), this, &OwnTableEdit::askFile);
    for (QToolButton* button : std::as_const(m_menus))
        line->addWidget(button);
    line->addStretch(1);
    all->addLayout(line);

    auto* choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    m_tables->setAccessibleName(tr("Table of the file"));
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tables->setMinimumContentsLength(14);
    auto* taking = new QPushButton(tr("Take this table"), m_choice);
    auto* leaving = new QPushButton(tr("Cancel"), m_choice);
    choice->addWidget(m_tables, 1);
    choice->addWidget(taking);
    choice->addWidget(leaving);
    m_choice->hide();
    all->addWidget(m_choice);
    all->addWidget(m_error);
    connect(taking, &QPushButton::clicked, this, [this] {
        m_choice->hide();
        if (const int index = m_tables->currentIndex(); index >= 0)
            take(m_document.tables.at(index));
    });
    connect(leaving, &QPushButton::clicked, m_choice, &QWidget::hide);
    connect(m_grid, &CellGrid::failed, m_error, &ErrorLabel::say);
    connect(m_grid, &CellGrid::edited, this, [this](const QString& what) {
        m_error->say({});
        emit edited(what);
    });
    setFocusProxy(m_grid);
}

QToolButton* OwnTableEdit::makeMenu(const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    m_menus << button;
    return button;
}

void OwnTableEdit::setCells(const QList<QStringList>& cells)
{
    m_grid->setCells(cells);
}

void OwnTableEdit::setReadOnly(bool readOnly)
{
    m_grid->setReadOnly(readOnly);
    for (QToolButton* button : std::as_const(m_menus))
        button->setEnabled(!readOnly);
    if (readOnly)
        m_choice->hide();
}

void OwnTableEdit::setName(const QString& name)
{
    m_grid->setAccessibleName(name);
}

void OwnTableEdit::askFile()
{
    const QString path = m_context->dialogs().openFile(this, u"table"_s, tr("Take a table from a file"),
                                                       tr("Tables (*.xlsx *.csv *.docx);;All files (*)"));
    if (!path.isEmpty())
        load(path);
}

void OwnTableEdit::load(const QString& path)
{
    m_error->say({});
    m_choice->hide();
    const auto document = std::make_shared<RawDocument>();
    m_context->runTask(
        tr("Reading a table"),
        [path, document](Workspace&, Progress& progress) -> Status {
            LOTSIA_TRY_ASSIGN(const InputFile file, InputFile::load(path));
            LOTSIA_TRY_ASSIGN(*document, readTables(file, &progress));
            return {};
        },
        this,
        [this, document](const Status& status) {
            if (status)
                offer(*document);
            else if (status.error().code != ErrorCode::Cancelled)
                m_error->say(status.error().toString());
        });
}

void OwnTableEdit::offer(const RawDocument& document)
{
    if (document.tables.isEmpty()) {
        m_error->say(tr("There is no table in the file. Choose another one."));
        return;
    }
    if (document.tables.size() == 1) {
        take(document.tables.first());
        return;
    }
    m_document = document;
    m_tables->clear();
    for (qsizetype i = 0; i < document.tables.size(); ++i) {
        const RawTable& table = document.tables.at(i);
        QString name = table.name;
        if (name.isEmpty() && !table.before.isEmpty())
            name = table.before.last().simplified().left(60);
        if (name.isEmpty())
            name = tr("Table %1").arg(i + 1);
        m_tables->addItem(name + u" · "_s + tr("%n row(s)", nullptr, int(table.rows.size())));
    }
    m_choice->show();
    m_tables->setFocus();
}

void OwnTableEdit::take(const RawTable& table)
{
    const auto cells = plainCells(table, OwnAppendix::maxRows, OwnAppendix::maxColumns, OwnAppendix::maxCellText);
    const Status taken =
        cells ? m_grid->replaceCells(*cells, tr("Load a table")) : Status(std::unexpected(cells.error()));
    if (!taken)
        m_error->say(taken.error().text);
}

} // namespace lotsia
