#include "ui/shell/SettingsPage.h"

#include "ui/common/Banner.h"
#include "ui/common/EditCommand.h"
#include "ui/common/ToneLabel.h"
#include "ui/orders/ProfileBox.h"
#include "ui/shell/DepartmentCommand.h"
#include "ui/shell/PlacesPanel.h"
#include "ui/shell/SaveCopy.h"
#include "workspace/DocumentDefaults.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <memory>

namespace lotsia {

SettingsPage::SettingsPage(AppContext& context, QWidget* parent)
    : Page(context, QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), parent)
{
    m_fields = {
        {&Department::name, tr("Name of the department"), tr("As in the letterhead"), nullptr, nullptr},
        {&Department::shortName, tr("Short name"), {}, nullptr, nullptr},
        {&Department::parent, tr("Administration"), tr("The body the department belongs to"), nullptr, nullptr},
        {&Department::region, tr("Region"), {}, nullptr, nullptr},
        {&Department::place, tr("Place of issue of orders"), tr("For example, «г. Приозёрск»"), nullptr, nullptr},
        {&Department::municipalityNominative, tr("Municipality (who? what?)"), {}, nullptr, nullptr},
        {&Department::municipalityGenitive, tr("Municipality (of whom? of what?)"), {}, nullptr, nullptr},
        {&Department::municipalityPrepositional, tr("Municipality (in what?)"), {}, nullptr, nullptr},
        {&Department::headPost, tr("Post of the head"), {}, nullptr, nullptr},
        {&Department::headName, tr("Head's initials and surname"), tr("For example, «И.О. Фамилия»"), nullptr, nullptr},
        {&Department::coordinatorPost, tr("Post of the coordinator"), {}, nullptr, nullptr},
        {&Department::coordinatorPostDative, tr("Post of the coordinator (to whom?)"), {}, nullptr, nullptr},
        {&Department::coordinatorName, tr("Coordinator's surname and initials"), {}, nullptr, nullptr},
        {&Department::coordinatorNameDative, tr("Coordinator's surname and initials (to whom?)"), {}, nullptr, nullptr},
    };
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, step, 0);
    layout->setSpacing(2 * step);
    layout->addWidget(buildForm());
    layout->addWidget(buildDocuments());
    layout->addWidget(buildOther());
    m_places = new PlacesPanel(body);
    connect(m_places, &PlacesPanel::failed, this,
            [this](const QString& text) { banner().showMessage(Banner::Kind::Error, text); });
    layout->addWidget(m_places);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    setContent(scroll);
    QMenu* database = addMenu(tr("Database"), QStringLiteral("database"));
    database->addAction(tr("Make a copy…"), this, &SettingsPage::makeCopy);
    database->addAction(tr("Check the database"), this, &SettingsPage::checkDatabase);
}

SettingsPage::~SettingsPage()
{
    // What was typed last is stored before the fields go, and not while they do.
    if (QWidget* field = focusWidget())
        field->clearFocus();
    for (const Field& field : m_fields)
        field.edit->disconnect(this);
}

QWidget* SettingsPage::buildForm()
{
    const int step = std::max(8, fontMetrics().height() / 2);
    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * step);
    grid->setVerticalSpacing(step);
    for (size_t place = 0; place < m_fields.size(); ++place) {
        Field& field = m_fields[place];
        auto* cell = new QVBoxLayout;
        cell->setSpacing(2);
        auto* label = new QLabel(field.label, form);
        field.edit = new QLineEdit(form);
        field.edit->setMaxLength(500);
        field.edit->setPlaceholderText(field.hint);
        field.edit->setReadOnly(context().workspace().isReadOnly());
        label->setBuddy(field.edit);
        field.error = new ToneLabel({}, Tone::Bad, form);
        field.error->setWordWrap(true);
        field.error->hide();
        cell->addWidget(label);
        cell->addWidget(field.edit);
        cell->addWidget(field.error);
        grid->addLayout(cell, int(place / 2), int(place % 2), Qt::AlignTop);
        connect(field.edit, &QLineEdit::editingFinished, this, [this, place] { saveField(place); });
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return form;
}

QWidget* SettingsPage::buildDocuments()
{
    auto* documents = new QGroupBox(tr("Documents"), this);
    auto* layout = new QVBoxLayout(documents);
    auto* note = new QLabel(tr("New orders begin with this look; each can have another."), documents);
    note->setWordWrap(true);
    layout->addWidget(note);
    m_profile = new ProfileBox(documents, ProfileBox::Use::Department);
    m_profile->setContext(context());
    m_profile->setReadOnly(context().workspace().isReadOnly());
    connect(m_profile, &ProfileBox::edited, this, &SettingsPage::saveProfile);
    layout->addWidget(m_profile);
    return documents;
}

void SettingsPage::saveProfile(const QString& what)
{
    const auto before = context().workspace().documentDefaults().storedProfile();
    if (!before) {
        report(std::unexpected(before.error()));
        return;
    }
    report(EditCommand::run(
        context(), what,
        [now = m_profile->profile()](Workspace& workspace) { return workspace.documentDefaults().setProfile(now); },
        [old = *before](Workspace& workspace) { return workspace.documentDefaults().storeProfile(old); }));
}

QWidget* SettingsPage::buildOther()
{
    auto* other = new QWidget(this);
    auto* layout = new QVBoxLayout(other);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* label = new QLabel(tr("Language of the window (from the next start on)"), other);
    auto* language = new QComboBox(other);
    language->addItem(QStringLiteral("Русский"), QStringLiteral("ru"));
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->setCurrentIndex(QSettings().value(QStringLiteral("language")).toString() == QLatin1String("en") ? 1 : 0);
    language->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    label->setBuddy(language);
    connect(language, &QComboBox::activated, this,
            [language] { QSettings().setValue(QStringLiteral("language"), language->currentData()); });
    layout->addWidget(label);
    layout->addWidget(language);
    return other;
}

void SettingsPage::refresh()
{
    auto department = context().workspace().department();
    if (!department) {
        report(std::unexpected(department.error()));
        return;
    }
    m_department = std::move(*department);
    m_places->refresh();
    if (const auto profile = context().workspace().documentDefaults().profile())
        m_profile->setProfile(*profile);
    else
        report(std::unexpected(profile.error()));
    const bool readOnly = context().workspace().isReadOnly();
    setStateText(readOnly ? tr("The department's details stand in the letterhead of orders and in lists.")
                          : tr("The department's details stand in the letterhead of orders and in lists. Each field is "
                               "saved when it is left."));
    for (const Field& field : m_fields) {
        if (field.edit->text() != m_department.*field.member && field.error->isHidden()) {
            field.edit->setText(m_department.*field.member);
            field.edit->setCursorPosition(0);
        }
    }
}

void SettingsPage::saveField(size_t place)
{
    const Field& field = m_fields[place];
    const QString text = field.edit->text().simplified();
    const bool missing = field.member == &Department::name && text.isEmpty();
    field.error->setText(tr("The department cannot be without a name. Enter it as it stands in its orders."));
    field.error->setVisible(missing);
    if (missing || text == m_department.*field.member)
        return;
    Department changed = m_department;
    changed.*field.member = text;
    context().undoStack().push(new DepartmentCommand(context(), m_department, changed,
                                                     tr("change of «%1»").arg(field.label),
                                                     [this](const Status& status) { report(status); }));
}

void SettingsPage::makeCopy()
{
    saveCopyAs(context(), this, [this](const Status& status, const QString& said) {
        if (report(status))
            banner().showMessage(Banner::Kind::Info, said);
    });
}

void SettingsPage::checkDatabase()
{
    const auto findings = std::make_shared<Findings>();
    context().runTask(
        tr("Checking the database"),
        [findings](Workspace& workspace, Progress&) -> Status {
            LOTSIA_TRY_ASSIGN(*findings, workspace.check());
            return {};
        },
        this,
        [this, findings](const Status& status) {
            if (!report(status))
                return;
            if (findings->isEmpty()) {
                banner().showMessage(Banner::Kind::Info,
                                     tr("The database is sound, and the data has no contradictions."));
                return;
            }
            QStringList lines;
            for (const Finding& finding : findings->mid(0, 5))
                lines << finding.text;
            if (findings->size() > lines.size())
                lines << tr("… and %1 more").arg(findings->size() - lines.size());
            banner().showMessage(Banner::Kind::Warning, lines.join(u'\n'));
        });
}

QString SettingsPage::helpText() const
{
    return tr("Here stand the department's name, its head and the coordinator: orders and lists take them from here.\n"
              "“Documents” says how new orders look on paper, and keeps the coat of arms.\n"
              "«Database» makes a checked copy of the file and looks for damage and contradictions.");
}

} // namespace lotsia
