#include "ui/roadmap/NewRoadmapPanel.h"

#include "roadmap/RoadmapTemplate.h"
#include "ui/common/EditCommand.h"
#include "ui/common/ErrorLabel.h"
#include "ui/roadmap/DepartmentWords.h"
#include "ui/roadmap/MeasurePicker.h"
#include "ui/roadmap/RoadmapEdits.h"
#include "workspace/RoadmapService.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int sourceRole = Qt::UserRole;
constexpr int templateRole = Qt::UserRole + 1;
constexpr int aboutRole = Qt::UserRole + 2;
const QString dateFormat = u"dd.MM.yyyy"_s;

/// What a roadmap begins with when nothing gives it more. Words of the printed document.
Roadmap emptyRoadmap(AcademicYear year)
{
    Roadmap roadmap;
    roadmap.title = u"План мероприятий («дорожная карта») по поддержке школ с низкими результатами обучения"_s;
    roadmap.documentKind = u"План"_s;
    roadmap.periodStart = year.start();
    roadmap.periodEnd = year.end();
    roadmap.sections << RoadmapSection{};
    return roadmap;
}

} // namespace

NewRoadmapPanel::NewRoadmapPanel(AppContext& context, QWidget* parent)
    : InlinePanel(parent)
    , m_context(context)
    , m_create(new QPushButton(tr("Create the roadmap")))
    , m_sources(new QListWidget)
    , m_about(new QLabel)
    , m_year(new QComboBox)
    , m_title(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_start(new QLineEdit)
    , m_end(new QLineEdit)
    , m_error(new ErrorLabel(u"newRoadmapError"_s))
    , m_picker(new MeasurePicker)
    , m_rowCount(new QLabel)
    , m_rows(new QTreeWidget)
{
    setAccessibleName(tr("New roadmap"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* head = new QHBoxLayout;
    auto* heading = new QLabel(tr("New roadmap"));
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    m_create->setObjectName(u"createRoadmapButton"_s);
    m_create->setToolTip(tr("Ctrl+Enter"));
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"closeNewRoadmapButton"_s);
    cancel->setToolTip(tr("Esc"));
    head->addWidget(heading, 1);
    head->addWidget(m_create);
    head->addWidget(cancel);
    layout->addLayout(head);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(leftSide());
    splitter->addWidget(rightSide());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({2000, 3000});
    layout->addWidget(splitter, 1);
    connect(m_create, &QPushButton::clicked, this, &NewRoadmapPanel::accept);
    connect(cancel, &QPushButton::clicked, this, &NewRoadmapPanel::closed);
    connect(m_sources, &QListWidget::currentRowChanged, this, &NewRoadmapPanel::choose);
    connect(m_sources, &QListWidget::itemActivated, this, &NewRoadmapPanel::accept);
    connect(m_year, &QComboBox::currentIndexChanged, this, &NewRoadmapPanel::choose);
    connect(m_picker, &MeasurePicker::chosenChanged, this, &NewRoadmapPanel::preview);
    for (QLineEdit* edit : {m_start, m_end})
        connect(edit, &QLineEdit::editingFinished, this, &NewRoadmapPanel::preview);
}

QWidget* NewRoadmapPanel::leftSide()
{
    auto* left = new QWidget;
    auto* grid = new QGridLayout(left);
    grid->setContentsMargins({});
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& text, QWidget* field, const QString& name, int column, int span) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(text);
        field->setObjectName(name);
        grid->addWidget(label, row, column, 1, span);
        grid->addWidget(field, row + 1, column, 1, span);
    };
    add(tr("What to begin with"), m_sources, u"roadmapSources"_s, 0, 2);
    row += 2;
    fillSources();
    const int line = fontMetrics().height() + 4;
    for (int i = 0; i < m_sources->count(); ++i)
        m_sources->item(i)->setSizeHint(QSize(1, line));
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sources->setFixedHeight(line * m_sources->count() + 2 * m_sources->frameWidth() + 2);
    m_about->setWordWrap(true);
    m_about->setObjectName(u"sourceAbout"_s);
    grid->addWidget(m_about, row++, 0, 1, 2);
    add(tr("School year"), m_year, u"newRoadmapYear"_s, 0, 1);
    add(tr("Kind of document"), m_kind, u"newRoadmapKind"_s, 1, 1);
    row += 2;
    m_kind->setEditable(true);
    m_kind->addItems({u"План"_s, u"Дорожная карта"_s, u"Комплекс мер"_s, u"Программа"_s}); // words of the document
    add(tr("Heading"), m_title, u"newRoadmapTitle"_s, 0, 2);
    row += 2;
    m_title->setTabChangesFocus(true);
    m_title->setFixedHeight(m_title->fontMetrics().lineSpacing() * 4 + m_title->frameWidth() * 4);
    add(tr("Period: from"), m_start, u"newRoadmapStart"_s, 0, 1);
    add(tr("to"), m_end, u"newRoadmapEnd"_s, 1, 1);
    row += 2;
    grid->addWidget(m_error, row++, 0, 1, 2);
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(left);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    return scroll;
}

QWidget* NewRoadmapPanel::rightSide()
{
    m_rows->setObjectName(u"newRoadmapRows"_s);
    m_rows->setAccessibleName(tr("Rows in advance"));
    m_rows->setHeaderLabels({tr("No."), tr("Action"), tr("Responsible"), tr("Term")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_rows->setColumnWidth(0, letter * 9);
    m_rows->setColumnWidth(2, letter * 24);
    m_rows->setColumnWidth(3, letter * 22);
    auto* below = new QWidget;
    auto* layout = new QVBoxLayout(below);
    layout->setContentsMargins({});
    layout->addWidget(m_rowCount);
    layout->addWidget(m_rows, 1);
    auto* right = new QSplitter(Qt::Vertical);
    right->addWidget(m_picker);
    right->addWidget(below);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    right->setChildrenCollapsible(false);
    return right;
}

void NewRoadmapPanel::fillSources()
{
    const auto add = [this](const QString& name, Source source, const QString& about, int templateIndex = -1) {
        auto* item = new QListWidgetItem(name, m_sources);
        item->setData(sourceRole, int(source));
        item->setData(templateRole, templateIndex);
        item->setData(aboutRole, about);
        item->setToolTip(name);
    };
    add(tr("Empty"), Source::Empty, tr("One empty list: rows are typed, or pasted from Word and Excel."));
    const QList<RoadmapTemplate>& templates = RoadmapTemplate::builtIn();
    for (int i = 0; i < templates.size(); ++i)
        add(tr("Template: %1").arg(templates.at(i).name), Source::Template, templates.at(i).about, i);
    add(tr("Of measures of the catalogue"), Source::Catalogue,
        tr("Tick the measures that the schools need; by risk factor too. Sections are made by themselves."));
}

NewRoadmapPanel::Source NewRoadmapPanel::source() const
{
    const QListWidgetItem* item = m_sources->currentItem();
    return item ? static_cast<Source>(item->data(sourceRole).toInt()) : Source::Empty;
}

AcademicYear NewRoadmapPanel::year() const
{
    const int end = m_year->currentData().toInt();
    return end > 0 ? AcademicYear::endingIn(end) : m_context.year();
}

void NewRoadmapPanel::open()
{
    {
        const QSignalBlocker years(m_year), sources(m_sources);
        m_year->clear();
        for (int shift = -2; shift <= 3; ++shift) {
            const AcademicYear one = m_context.year().shifted(shift);
            m_year->addItem(one.toString(), one.endYear());
        }
        m_year->setCurrentText(m_context.year().toString());
        m_sources->setCurrentRow(0);
    }
    m_title->document()->setModified(false);
    m_error->say({});
    choose();
    m_sources->setFocus();
}

void NewRoadmapPanel::choose()
{
    const QListWidgetItem* item = m_sources->currentItem();
    m_about->setText(item ? item->data(aboutRole).toString() : QString());
    m_picker->setVisible(source() == Source::Catalogue);
    if (source() == Source::Catalogue)
        m_picker->start(templateWords(m_context.workspace(), year()), {});
    const Roadmap roadmap = proposed();
    if (!m_title->document()->isModified()) { // a heading that a person typed stays
        m_title->setPlainText(roadmap.title);
        m_title->document()->setModified(false);
    }
    m_kind->setCurrentText(roadmap.documentKind);
    m_start->setText(roadmap.periodStart.toString(dateFormat));
    m_end->setText(roadmap.periodEnd.toString(dateFormat));
    preview();
}

Roadmap NewRoadmapPanel::proposed() const
{
    const TemplateWords words = templateWords(m_context.workspace(), year());
    if (source() == Source::Template)
        return RoadmapTemplate::builtIn().at(m_sources->currentItem()->data(templateRole).toInt()).filled(words);
    return emptyRoadmap(year());
}

Result<Roadmap> NewRoadmapPanel::typed() const
{
    Roadmap roadmap = proposed();
    roadmap.title = m_title->toPlainText().trimmed();
    roadmap.documentKind = m_kind->currentText().simplified();
    if (roadmap.title.isEmpty())
        return fail(ErrorCode::Data, tr("The roadmap has no heading. Type it in."));
    const QDate start = QDate::fromString(m_start->text().trimmed(), dateFormat);
    const QDate end = QDate::fromString(m_end->text().trimmed(), dateFormat);
    if (!start.isValid() || !end.isValid())
        return fail(ErrorCode::Data, tr("A date is not understood. Type it like 01.09.2023."));
    if (end < start)
        return fail(ErrorCode::Data, tr("The period ends before it begins. Correct the dates."));
    roadmapEdits::setPeriod(roadmap, start, end);
    if (source() == Source::Catalogue)
        MeasureCatalogue::builtIn().addTo(roadmap, m_picker->chosen(), templateWords(m_context.workspace(), year()));
    return roadmap;
}

void NewRoadmapPanel::preview()
{
    const auto roadmap = typed();
    m_error->say(roadmap ? QString() : roadmap.error().text);
    if (!roadmap)
        return;
    m_rows->clear();
    for (qsizetype s = 0; s < roadmap->sections.size(); ++s) {
        const RoadmapSection& section = roadmap->sections.at(s);
        if (!section.title.isEmpty()) {
            auto* heading = new QTreeWidgetItem(m_rows, {u"%1. %2"_s.arg(s + 1).arg(section.title)});
            heading->setFirstColumnSpanned(true);
            QFont bold = m_rows->font();
            bold.setBold(true);
            heading->setFont(0, bold);
        }
        for (qsizetype a = 0; a < section.actions.size(); ++a) {
            const RoadmapAction& action = section.actions.at(a);
            auto* item = new QTreeWidgetItem(m_rows,
                                             {Roadmap::actionNumber(s, a), action.text.simplified(),
                                              action.responsible.join(u", "_s), action.term.text});
            item->setToolTip(1, action.text);
            item->setToolTip(2, action.responsible.join(u'\n'));
            item->setToolTip(3, termUnderstood(action.term));
        }
    }
    m_rowCount->setText(roadmap->actionCount() == 0
                            ? tr("The roadmap begins empty.")
                            : tr("It will hold %1:").arg(tr("%n action(s)", nullptr, int(roadmap->actionCount()))));
}

void NewRoadmapPanel::accept()
{
    const auto roadmap = typed();
    if (!roadmap) {
        m_error->say(roadmap.error().text);
        return;
    }
    const auto stored = std::make_shared<Roadmap>(*roadmap);
    const Status status = EditCommand::run(
        m_context, tr("New roadmap"),
        [stored](Workspace& workspace) -> Status {
            if (stored->id.isValid()) { // undone before: the same roadmap comes back
                LOTSIA_TRY(workspace.roadmaps().save(*stored));
                return {};
            }
            LOTSIA_TRY_ASSIGN(const RoadmapId id, workspace.roadmaps().add(*stored));
            LOTSIA_TRY_ASSIGN(*stored, workspace.roadmaps().get(id));
            return {};
        },
        [stored](Workspace& workspace) { return workspace.roadmaps().remove(stored->id); });
    if (!status) {
        m_error->say(status.error().text);
        return;
    }
    emit closed();
    emit created(stored->id);
}

} // namespace lotsia
