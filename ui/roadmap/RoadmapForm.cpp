#include "ui/roadmap/RoadmapForm.h"

#include "ui/roadmap/CellEditor.h"
#include "ui/roadmap/RoadmapEdits.h"
#include "ui/roadmap/RoadmapProposals.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr auto DateFormat = "dd.MM.yyyy"_L1;

/// As it is written: 24.06.2021, 24.6.21, 24062021.
QDate dateFrom(const QString& text)
{
    for (const QString& format : {u"dd.MM.yyyy"_s, u"d.M.yyyy"_s, u"ddMMyyyy"_s})
        if (const QDate date = QDate::fromString(text, format); date.isValid())
            return date;
    const QDate date = QDate::fromString(text, u"d.M.yy"_s);
    return date.isValid() && date.year() < 2000 ? date.addYears(100) : date;
}

QString dateText(const QDate& date)
{
    return date.isValid() ? date.toString(DateFormat) : QString();
}

} // namespace

RoadmapForm::RoadmapForm(QWidget* parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_fields(new QWidget(this))
    , m_title(new CellEditor(m_fields))
    , m_kind(new QComboBox(m_fields))
    , m_start(new QLineEdit(m_fields))
    , m_end(new QLineEdit(m_fields))
    , m_error(new QLabel(m_fields))
{
    m_fold->setText(tr("Heading and period"));
    m_fold->setToolTip(tr("Shows the fields that stand above the printed table"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    connect(m_fold, &QToolButton::toggled, this, &RoadmapForm::setUnfolded);

    m_title->setTabChangesFocus(true);
    m_title->setFixedHeight(fontMetrics().lineSpacing() * 3 + 12);
    m_title->setFrameShape(QFrame::StyledPanel);
    m_title->setPhrases(roadmapProposals::officialPhrases());
    connect(m_title, &CellEditor::left, this, &RoadmapForm::commitTitle);
    m_kind->setEditable(true);
    // Words of printed documents: the approval stamp agrees with them.
    m_kind->addItems({u"План"_s, u"Дорожная карта"_s, u"План мероприятий"_s, u"Комплекс мер"_s, u"Программа"_s});
    m_kind->lineEdit()->installEventFilter(this);
    connect(m_kind, &QComboBox::activated, this, &RoadmapForm::commitKind);
    for (QLineEdit* date : {m_start, m_end}) {
        date->setPlaceholderText(tr("DD.MM.YYYY"));
        date->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
        connect(date, &QLineEdit::editingFinished, this, &RoadmapForm::commitPeriod);
    }
    connect(m_end, &QLineEdit::returnPressed, this, [this] {
        commitPeriod();
        emit finished();
    });
    m_error->setWordWrap(true);
    m_error->hide();

    auto* rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 0, 0);
    addField(rows, tr("Heading above the table"), m_title, 0);
    auto* line = new QHBoxLayout;
    addField(line, tr("Kind of document"), m_kind, 1);
    addField(line, tr("Period from"), m_start, 0);
    addField(line, tr("Period to"), m_end, 0);
    line->addStretch(1);
    rows->addLayout(line);
    rows->addWidget(m_error);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_fold);
    all->addWidget(m_fields);
    m_fields->hide();
}

QLabel* RoadmapForm::addField(QBoxLayout* row, const QString& label, QWidget* field, int stretch)
{
    auto* caption = new QLabel(label, m_fields);
    caption->setBuddy(field);
    field->setAccessibleName(label);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(2);
    pair->addWidget(caption);
    pair->addWidget(field);
    row->addLayout(pair, stretch);
    return caption;
}

void RoadmapForm::setUnfolded(bool unfolded)
{
    m_fold->setChecked(unfolded);
    m_fold->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    m_fields->setVisible(unfolded);
}

void RoadmapForm::startTyping()
{
    setUnfolded(true);
    m_title->setFocus();
    m_title->selectAll();
}

void RoadmapForm::setRoadmap(const Roadmap& roadmap)
{
    m_roadmap = roadmap;
    if (m_title->toPlainText() != roadmap.title)
        m_title->setPlainText(roadmap.title);
    m_kind->setCurrentText(roadmap.documentKind);
    m_start->setText(dateText(roadmap.periodStart));
    m_end->setText(dateText(roadmap.periodEnd));
    m_error->hide();
}

void RoadmapForm::setReadOnly(bool readOnly)
{
    m_title->setReadOnly(readOnly);
    m_kind->setEnabled(!readOnly);
    m_start->setReadOnly(readOnly);
    m_end->setReadOnly(readOnly);
}

bool RoadmapForm::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && object == m_kind->lineEdit())
        commitKind();
    return QWidget::eventFilter(object, event);
}

void RoadmapForm::commitTitle()
{
    const QString title = m_title->toPlainText().trimmed();
    if (title == m_roadmap.title)
        return;
    if (title.isEmpty()) {
        m_error->setText(tr("A roadmap needs a heading. Write what stands above the table."));
        m_error->show();
        return;
    }
    Roadmap after = m_roadmap;
    after.title = title;
    emit edited(after, tr("Heading"));
}

void RoadmapForm::commitKind()
{
    const QString kind = m_kind->currentText().simplified();
    if (kind == m_roadmap.documentKind || kind.isEmpty())
        return;
    Roadmap after = m_roadmap;
    after.documentKind = kind;
    emit edited(after, tr("Kind of document"));
}

void RoadmapForm::commitPeriod()
{
    const auto read = [](const QLineEdit* field) { return dateFrom(field->text().trimmed()); };
    const QDate start = read(m_start);
    const QDate end = read(m_end);
    const bool bad = (!start.isValid() && !m_start->text().trimmed().isEmpty())
        || (!end.isValid() && !m_end->text().trimmed().isEmpty());
    if (bad)
        m_error->setText(tr("This is not a date. Write it as 24.06.2021."));
    else if (start.isValid() && end.isValid() && end < start)
        m_error->setText(tr("The period ends before it begins. Correct one of the dates."));
    const bool wrong = bad || (start.isValid() && end.isValid() && end < start);
    m_error->setVisible(wrong);
    if (wrong || (start == m_roadmap.periodStart && end == m_roadmap.periodEnd))
        return;
    Roadmap after = m_roadmap;
    roadmapEdits::setPeriod(after, start, end);
    emit edited(after, tr("Period"));
}

} // namespace lotsia
