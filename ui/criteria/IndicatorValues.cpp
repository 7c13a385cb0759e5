#include "ui/criteria/IndicatorValues.h"

#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/EditCommand.h"
#include "ui/common/ErrorLabel.h"
#include "ui/common/TableTools.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// As many digits as the number has, at most four; a decimal comma.
QString numberText(const Fraction& value)
{
    QString text = decimalText(value, 4);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u','))
        text.chop(1);
    return text;
}

/// What stands in the field: percents of a share without their sign.
QString fieldText(const IndicatorEntry& entry, const std::optional<Fraction>& value)
{
    if (!value)
        return {};
    return numberText(entry.kind == IndicatorKind::Share ? value->times(Fraction(100, 1)) : *value);
}

} // namespace

QString indicatorText(const IndicatorEntry& entry, const std::optional<Fraction>& value)
{
    if (!value)
        return {};
    switch (entry.kind) {
    case IndicatorKind::Share:
        return decimalText(value->times(Fraction(100, 1)), 1) + u" %"_s;
    case IndicatorKind::YesNo:
        return value->numerator() != 0 ? IndicatorValues::tr("yes") : IndicatorValues::tr("no");
    case IndicatorKind::Number:
        return entry.unit.isEmpty() ? numberText(*value) : numberText(*value) + u' ' + entry.unit;
    }
    Q_UNREACHABLE();
}

IndicatorValues::IndicatorValues(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel)
    , m_model(new ColumnModel(this))
    , m_view(new DataTableView(u"criteria/indicator-values"_s))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_title->setObjectName(u"indicatorTitle"_s);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    buildTable();
    layout->addWidget(m_view, 1);
    layout->addWidget(editor());
    clear();
}

void IndicatorValues::buildTable()
{
    m_model->setColumns({
        {.key = u"school"_s,
         .heading = tr("School"),
         .text = [this](int row) { return m_rows.at(row).schoolName; },
         .width = 215,
         .toolTip = [this](int row) { return m_rows.at(row).schoolName; }},
        {.key = u"value"_s,
         .heading = tr("Value"),
         .text =
             [this](int row) {
                 const QString text = indicatorText(m_entry, m_rows.at(row).value);
                 return text.isEmpty() ? tr("no data") : text;
             },
         .sortValue =
             [this](int row) { return m_rows.at(row).value ? QVariant(m_rows.at(row).value->toDouble()) : QVariant(); },
         .numeric = true,
         .width = 90,
         .muted = [this](int row) { return !m_rows.at(row).value; }},
        {.key = u"source"_s,
         .heading = tr("Where from"),
         .text = [this](int row) { return m_rows.at(row).earlier ? tr("an earlier year") : m_rows.at(row).source; },
         .width = 230,
         .toolTip = [this](int row) { return m_rows.at(row).source; }},
    });
    m_view->setObjectName(u"indicatorValuesView"_s);
    m_view->setAccessibleName(tr("Values by school"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setModel(m_model);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IndicatorValues::showCurrent);
    connect(m_view, &QAbstractItemView::activated, this, [this] { m_input->currentWidget()->setFocus(); });
}

QWidget* IndicatorValues::editor()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    m_schoolName = new QLabel;
    m_schoolName->setWordWrap(true);
    m_number = new QLineEdit;
    m_number->setObjectName(u"indicatorNumber"_s);
    m_answer = new QComboBox;
    m_answer->setObjectName(u"indicatorAnswer"_s);
    m_answer->addItem(tr("yes"), 1);
    m_answer->addItem(tr("no"), 0);
    m_input = new QStackedWidget;
    m_input->addWidget(m_number);
    m_input->addWidget(m_answer);
    m_input->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_store = new QPushButton(tr("Record"));
    m_store->setObjectName(u"storeIndicatorValueButton"_s);
    m_store->setToolTip(tr("The value typed here counts instead of the tables’; Ctrl+Z goes back"));
    m_takeBack = new QPushButton(tr("Return to the tables"));
    m_takeBack->setObjectName(u"takeBackIndicatorButton"_s);
    m_takeBack->setToolTip(tr("Removes what was typed in; the value of the loaded tables counts again"));
    connect(m_store, &QPushButton::clicked, this, &IndicatorValues::store);
    connect(m_number, &QLineEdit::returnPressed, this, &IndicatorValues::store);
    connect(m_takeBack, &QPushButton::clicked, this, &IndicatorValues::takeBack);
    m_error = new ErrorLabel(u"indicatorValueError"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_input, 1);
    row->addWidget(m_store);
    row->addWidget(m_takeBack);
    layout->addWidget(m_schoolName);
    layout->addLayout(row);
    layout->addWidget(m_error);
    return box;
}

void IndicatorValues::clear()
{
    m_rows.clear();
    m_model->reset(0);
    m_title->setText(tr("Choose an indicator to see its values by school."));
    showCurrent();
}

void IndicatorValues::show(const IndicatorEntry& entry)
{
    auto rows = m_context.workspace().indicators().values(entry.code, m_context.year());
    if (!rows) {
        clear();
        m_title->setText(rows.error().text);
        return;
    }
    const bool another = entry.code != m_entry.code;
    m_entry = entry;
    m_rows = std::move(*rows);
    m_title->setText(u"<b>%1</b><br>%2"_s.arg(entry.name.toHtmlEscaped(), m_context.year().toString())
                     + (entry.note.isEmpty() ? QString() : u" · "_s + entry.note.toHtmlEscaped()));
    const bool yesNo = entry.kind == IndicatorKind::YesNo;
    m_input->setCurrentWidget(yesNo ? static_cast<QWidget*>(m_answer) : m_number);
    m_number->setPlaceholderText(entry.kind == IndicatorKind::Share ? tr("percents, for example 37,5") : entry.unit);
    int currentRow = -1;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).schoolCode == m_school)
            currentRow = static_cast<int>(row);
    }
    resetKeepingView(*m_view, *m_model, static_cast<int>(m_rows.size()), currentRow);
    if (another)
        report({});
    showCurrent();
}

const SchoolIndicator* IndicatorValues::current() const
{
    const int row = currentSourceRow(*m_view, *m_model);
    return row < 0 || row >= m_rows.size() ? nullptr : &m_rows.at(row);
}

void IndicatorValues::showCurrent()
{
    const SchoolIndicator* row = current();
    const bool writable = row && !m_context.workspace().isReadOnly();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_store)})
        widget->setEnabled(writable);
    m_takeBack->setEnabled(writable && row->byHand);
    m_schoolName->setText(row ? row->schoolName : tr("Choose a school to type in or correct its value."));
    m_number->setAccessibleName(row ? tr("Value of %1").arg(row->schoolName) : tr("Value"));
    m_answer->setAccessibleName(m_number->accessibleName());
    m_number->setText(row ? fieldText(m_entry, row->value) : QString());
    m_answer->setCurrentIndex(row && row->value ? m_answer->findData(row->value->numerator() != 0 ? 1 : 0) : -1);
    if (row && row->schoolCode != m_school)
        report({});
    if (row)
        m_school = row->schoolCode;
}

Result<Fraction> IndicatorValues::typedValue() const
{
    if (m_entry.kind == IndicatorKind::YesNo) {
        if (m_answer->currentIndex() < 0)
            return fail(ErrorCode::Data, tr("Choose “yes” or “no”."));
        return Fraction(m_answer->currentData().toInt(), 1);
    }
    QString text = m_number->text().trimmed();
    // What was only looked at stays exact: 117 of 312, not 37,5 %.
    if (const SchoolIndicator* row = current(); row && row->value && text == fieldText(m_entry, row->value))
        return *row->value;
    if (m_entry.kind == IndicatorKind::Share && text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    const auto number = Fraction::parseDecimal(text);
    if (!number)
        return fail(ErrorCode::Data, tr("“%1” is not a number. Enter it like 37,5.").arg(m_number->text().left(40)));
    if (*number > Fraction(1'000'000'000, 1))
        return fail(ErrorCode::Data, tr("The number is too large. Correct it."));
    return m_entry.kind == IndicatorKind::Share ? number->times(Fraction(1, 100)) : *number;
}

void IndicatorValues::store()
{
    if (!current() || m_context.workspace().isReadOnly())
        return;
    const auto value = typedValue();
    report(value ? change(StoredIndicator{*value, typedSource()}) : std::unexpected(value.error()));
}

void IndicatorValues::takeBack()
{
    if (current())
        report(change(std::nullopt));
}

Status IndicatorValues::change(const std::optional<StoredIndicator>& value)
{
    const SchoolIndicator row = *current();
    const QString code = m_entry.code;
    const AcademicYear year = m_context.year();
    LOTSIA_TRY_ASSIGN(const auto before, m_context.workspace().indicators().stored(code, row.schoolCode, year));
    const auto step = [code, school = row.schoolCode, year](const std::optional<StoredIndicator>& to) {
        return [=](Workspace& workspace) { return workspace.indicators().store(code, school, year, to); };
    };
    return EditCommand::run(m_context, tr("%1: %2").arg(row.schoolName, m_entry.name), step(value), step(before));
}

void IndicatorValues::report(const Status& status)
{
    m_error->say(status ? QString() : status.error().text);
}

} // namespace lotsia
