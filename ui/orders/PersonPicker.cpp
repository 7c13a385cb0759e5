#include "ui/orders/PersonPicker.h"

#include "orders/Declension.h"
#include "ui/common/Icons.h"
#include "ui/common/ToneLabel.h"
#include "workspace/PartyService.h"

#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

PersonPicker::PersonPicker(QWidget* parent)
    : InlinePanel(parent)
    , m_search(new QLineEdit)
    , m_case(new QComboBox)
    , m_order(new QComboBox)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_post(new QLineEdit)
    , m_hint(new ToneLabel({}, Tone::Warning))
    , m_result(new QLabel)
    , m_insert(new QPushButton(icon(u"check"_s), tr("Insert")))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Responsible person"));
    m_case->addItem(tr("of whom (genitive)"), int(GrammaticalCase::Genitive));
    m_case->addItem(tr("to whom (dative)"), int(GrammaticalCase::Dative));
    m_case->addItem(tr("whom (accusative)"), int(GrammaticalCase::Accusative));
    m_case->addItem(tr("by whom (instrumental)"), int(GrammaticalCase::Instrumental));
    m_order->addItem(tr("name, post"), int(PersonOrder::NamePost));
    m_order->addItem(tr("post name"), int(PersonOrder::PostName));
    m_order->addItem(tr("name alone"), int(PersonOrder::NameOnly));
    for (QComboBox* box : {m_case, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_search->setPlaceholderText(tr("Name or post"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(int(PartyService::MaxName));
    m_search->setAccessibleName(tr("Find a responsible person"));
    m_search->setToolTip(tr("Up and Down choose, Enter inserts, Esc closes"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Responsible people and organisations"));
    m_list->setFixedHeight(fontMetrics().height() * 6);
    m_list->installEventFilter(this);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->addWidget(m_search, 0, 0, 1, 2);
    grid->addWidget(m_list, 1, 0, 1, 2);
    grid->addWidget(caption(tr("Case"), m_case), 2, 0);
    grid->addWidget(caption(tr("Order of words"), m_order), 2, 1);
    grid->addWidget(m_case, 3, 0);
    grid->addWidget(m_order, 3, 1);
    grid->addWidget(caption(tr("Name in this case"), m_name), 4, 0);
    grid->addWidget(m_postCaption = caption(tr("Post in this case"), m_post), 4, 1);
    grid->addWidget(m_name, 5, 0);
    grid->addWidget(m_post, 5, 1);
    grid->addWidget(m_hint, 6, 0, 1, 2);
    grid->addWidget(m_result, 7, 0, 1, 2);
    auto* close = new QPushButton(tr("Close"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_insert);
    row->addWidget(close);
    grid->addLayout(row, 8, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(4);
    for (QLineEdit* form : {m_name, m_post}) {
        form->setMaxLength(int(PartyService::MaxName));
        connect(form, &QLineEdit::textChanged, this, &PersonPicker::showText);
        connect(form, &QLineEdit::returnPressed, this, &PersonPicker::accept);
    }
    m_insert->setToolTip(tr("Inserts the words at the caret (Enter)"));
    connect(m_search, &QLineEdit::textChanged, this, &PersonPicker::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &PersonPicker::showForms);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &PersonPicker::accept);
    connect(m_case, &QComboBox::currentIndexChanged, this, &PersonPicker::showForms);
    connect(m_order, &QComboBox::currentIndexChanged, this, &PersonPicker::showText);
    connect(m_insert, &QPushButton::clicked, this, &PersonPicker::accept);
    connect(close, &QPushButton::clicked, this, &PersonPicker::closed);
    hide();
}

QLabel* PersonPicker::caption(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

void PersonPicker::open(const QList<Party>& parties, const QString& before, const QString& filterText)
{
    m_parties = parties;
    m_before = before;
    m_list->clear();
    for (const Party& one : parties)
        m_list->addItem(one.post.isEmpty() ? one.name : one.name + u", "_s + one.post);
    setCase(caseAfter(before));
    m_order->setCurrentIndex(m_order->findData(int(orderAfter(before))));
    m_search->setText(filterText);
    filter();
    show();
    m_search->setFocus();
}

void PersonPicker::setCase(GrammaticalCase wordCase)
{
    m_case->setCurrentIndex(m_case->findData(int(wordCase)));
}

GrammaticalCase PersonPicker::wordCase() const
{
    return static_cast<GrammaticalCase>(m_case->currentData().toInt());
}

const Party* PersonPicker::party() const
{
    if (m_new)
        return &*m_new;
    const int row = m_list->currentRow();
    return row < 0 || row >= m_parties.size() || m_list->item(row)->isHidden() ? nullptr : &m_parties[row];
}

void PersonPicker::filter()
{
    const QString typed = m_search->text().simplified();
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    m_new.reset();
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const QString text = m_list->item(i)->text();
        const bool fits = std::all_of(words.begin(), words.end(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_list->item(i)->setHidden(!fits);
        if (fits && first < 0)
            first = i;
    }
    if (first < 0 && !typed.isEmpty()) {
        // «Иванов И.И., методист»: what follows the comma is the post of a person.
        const auto comma = typed.indexOf(u',');
        m_new = Party{.name = typed.left(comma).trimmed()};
        m_new->kind = likelyKind(m_new->name);
        if (comma >= 0 && m_new->kind == PartyKind::Person)
            m_new->post = typed.mid(comma + 1).trimmed();
        else
            m_new->name = typed;
    } else if (!party()) {
        m_list->setCurrentRow(first);
    }
    showForms();
}

void PersonPicker::showForms()
{
    const Party* one = party();
    const PersonForms forms = one ? formsOf(*one, wordCase()) : PersonForms{};
    const bool withPost = one && one->kind == PartyKind::Person && !one->post.isEmpty();
    m_name->setText(forms.name.value_or(QString()));
    m_post->setText(forms.post.value_or(QString()));
    m_name->setCursorPosition(0);
    m_post->setCursorPosition(0);
    m_post->setVisible(withPost);
    m_postCaption->setVisible(withPost);
    m_order->setEnabled(withPost);
    m_name->setEnabled(one);
    m_hint->setText(!one ? tr("The directory of responsible people is empty. Type a name and a post.")
                        : !forms.name || !forms.post
                        ? tr("The rules do not know this form. Type it in: it will be remembered.")
                        : isNew() ? tr("Is not in the directory yet and will be taken in. A post follows a comma.")
                                  : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    showText();
}

QString PersonPicker::text() const
{
    const Party* one = party();
    const QString name = m_name->text().simplified();
    const QString post = m_post->text().simplified();
    const auto order = static_cast<PersonOrder>(m_order->currentData().toInt());
    const bool needsPost =
        one && one->kind == PartyKind::Person && !one->post.isEmpty() && order != PersonOrder::NameOnly;
    if (!one || name.isEmpty() || (needsPost && post.isEmpty()))
        return {};
    return personText(name, needsPost ? post : QString(), order, m_before);
}

void PersonPicker::showText()
{
    const QString words = text();
    m_result->setText(words.isEmpty() ? QString() : tr("Will be inserted: %1").arg(words.trimmed()));
    m_insert->setEnabled(!words.isEmpty());
}

void PersonPicker::accept()
{
    const QString words = text();
    const Party* one = party();
    if (words.isEmpty() || !one) {
        QLineEdit* missing = m_name->text().trimmed().isEmpty() && m_name->isEnabled() ? m_name : m_post;
        (missing->isVisible() && one ? missing : m_search)->setFocus();
        return;
    }
    Party kept = *one;
    const PersonForms known = formsOf(kept, wordCase());
    if (const QString name = m_name->text().simplified(); name != known.name.value_or(QString()))
        kept.cases.insert(wordCase(), name);
    if (const QString post = m_post->text().simplified(); !post.isEmpty() && post != known.post.value_or(QString()))
        kept.postCases.insert(wordCase(), post);
    const bool given = isNew() || kept != *one;
    emit chosen(words);
    if (given)
        emit formsGiven(kept);
}

bool PersonPicker::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            accept();
            return true;
        }
        if (object == m_search && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return InlinePanel::eventFilter(object, event);
}

} // namespace lotsia
