#include "ui/orders/ActForm.h"

#include "ui/common/ErrorLabel.h"
#include "workspace/LegalActService.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>

namespace lotsia {

using namespace Qt::StringLiterals;

ActForm::ActForm(Saver saver, Remark remark, QWidget* parent)
    : QWidget(parent)
    , m_saver(std::move(saver))
    , m_remark(std::move(remark))
    , m_pasted(new QPlainTextEdit(this))
    , m_kind(new QComboBox(this))
    , m_title(new QPlainTextEdit(this))
    , m_inForce(new QCheckBox(tr("in force"), this))
    , m_wording(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_error(new ErrorLabel(u"actError"_s, this))
    , m_store(new QPushButton(tr("Store the act"), this))
{
    auto* fields = new QWidget;
    auto* all = new QVBoxLayout(fields);
    const int margin = fontMetrics().height() / 2;
    all->setContentsMargins(0, 0, margin, margin);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    all->addLayout(form);
    const auto tall = [this, form](QPlainTextEdit* edit, const QString& label, const QString& name, int lines) {
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(fontMetrics().lineSpacing() * lines + fontMetrics().height());
        form->addRow(label, edit);
    };
    tall(m_pasted, tr("Wording from an order (paste it, and the fields are filled)"), u"actPasted"_s, 2);
    m_kind->setEditable(true);
    m_kind->addItems(actKinds());
    m_kind->setObjectName(u"actKind"_s);
    m_kind->setAccessibleName(tr("Kind of act"));
    form->addRow(tr("Kind of act"), m_kind);
    m_issuer = addLine(form, tr("Issued by"), u"actIssuer"_s);
    m_genitive = addLine(form, tr("Issued by, genitive (stands in the order)"), u"actGenitive"_s);
    m_date = addLine(form, tr("Date as printed"), u"actDate"_s);
    m_number = addLine(form, tr("Number"), u"actNumber"_s);
    tall(m_title, tr("Title without quotation marks"), u"actTitle"_s, 3);
    m_note = addLine(form, tr("Note: where it is to be found"), u"actNote"_s);
    form->addRow(m_inForce);
    m_wording->setObjectName(u"actWording"_s);
    for (QLabel* label : {m_wording, m_hint}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        all->addWidget(label);
    }
    m_hint->setObjectName(u"actHint"_s);
    all->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(fields);
    // The button and what it has to say stay in view below the fields.
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(margin, 0, 0, 0);
    outer->addWidget(scroll, 1);
    outer->addWidget(m_error);
    auto* row = new QHBoxLayout;
    m_store->setObjectName(u"storeAct"_s);
    m_store->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(m_store);
    row->addStretch();
    outer->addLayout(row);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &ActForm::takeWording);
    connect(m_title, &QPlainTextEdit::textChanged, this, &ActForm::changed);
    connect(m_kind, &QComboBox::currentTextChanged, this, &ActForm::changed);
    connect(m_inForce, &QCheckBox::toggled, this, &ActForm::changed);
    connect(m_store, &QPushButton::clicked, this, &ActForm::store);
    m_act.kind = actKinds().first();
    fill(m_act);
}

QLineEdit* ActForm::addLine(QFormLayout* form, const QString& label, const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ActForm::changed);
    return edit;
}

void ActForm::fill(const LegalAct& act)
{
    m_filling = true;
    m_kind->setCurrentText(act.kind);
    m_issuer->setText(act.issuer);
    m_genitive->setText(act.issuerGenitive);
    m_date->setText(act.dateText);
    m_number->setText(act.number);
    m_title->setPlainText(act.title);
    m_note->setText(act.note);
    m_inForce->setChecked(act.inForce);
    m_filling = false;
    changed();
}

void ActForm::show(const LegalAct& act, bool readOnly)
{
    setEnabled(!readOnly);
    if (act == m_act && !m_storing)
        return; // with the caret and what is typed
    keepTyped();
    const auto half = m_half.constFind(act.id);
    const bool begun = half != m_half.cend() && half->stored == act;
    m_act = act;
    m_filling = true;
    m_pasted->setPlainText(begun ? half->pasted : QString());
    m_filling = false;
    fill(begun ? half->typed : act);
}

bool ActForm::isTyped() const
{
    return !m_storing && (typed() != m_act || !m_pasted->toPlainText().trimmed().isEmpty());
}

void ActForm::keepTyped()
{
    if (isTyped())
        m_half.insert(m_act.id, {m_act, typed(), m_pasted->toPlainText()});
    else
        m_half.remove(m_act.id);
}

void ActForm::giveUp()
{
    m_half.remove(m_act.id);
    m_filling = true;
    m_pasted->clear();
    m_filling = false;
    fill(m_act);
    emit cancelled();
}

void ActForm::startNew()
{
    LegalAct fresh;
    fresh.kind = actKinds().first();
    show(fresh, false);
    m_pasted->setFocus();
}

LegalAct ActForm::typed() const
{
    LegalAct act = m_act;
    act.kind = m_kind->currentText();
    act.issuer = m_issuer->text();
    act.issuerGenitive = m_genitive->text();
    act.dateText = m_date->text();
    act.number = m_number->text();
    act.title = m_title->toPlainText();
    act.note = m_note->text();
    act.inForce = m_inForce->isChecked();
    return act;
}

void ActForm::takeWording()
{
    if (m_filling)
        return;
    const QList<FoundAct> found = findActs(m_pasted->toPlainText());
    if (found.isEmpty()) {
        m_hint->setText(m_pasted->toPlainText().trimmed().isEmpty()
                            ? QString()
                            : tr("No act is recognised: it needs its kind, “от” with a date, and “№”. Fill the fields "
                                 "by hand."));
        return;
    }
    LegalAct act = found.first().act;
    act.note = m_note->text();
    fill(act);
    if (found.size() > 1)
        m_hint->setText(tr("There are several acts in the text; the first one is taken."));
}

void ActForm::changed()
{
    if (m_filling)
        return;
    const LegalAct act = LegalActService::tidied(typed());
    m_error->say({});
    const bool anything = !act.number.isEmpty() || !act.title.isEmpty();
    m_wording->setText(anything ? tr("In an order: %1").arg(actText(act, GrammaticalCase::Instrumental)) : QString());
    m_hint->setText(anything && m_remark ? m_remark(act) : QString());
    m_store->setEnabled(anything);
}

void ActForm::store()
{
    const QScopedValueRollback storing(m_storing, true);
    const auto status = m_saver(typed());
    m_error->say(status ? QString() : status.error().toString());
}

void ActForm::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        store();
    else if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lotsia
