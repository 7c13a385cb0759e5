#include "ui/ranking/OverrideForm.h"

#include "ui/common/ErrorLabel.h"
#include "workspace/RankedListSheets.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lotsia {

using namespace Qt::StringLiterals;

OverrideForm::OverrideForm(Saver saver, QWidget* parent)
    : QWidget(parent)
    , m_saver(std::move(saver))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    const auto add = [layout](const QString& text, QWidget* widget, const QString& name) {
        auto* label = new QLabel(text);
        label->setBuddy(widget);
        widget->setAccessibleName(text);
        widget->setObjectName(name);
        layout->addWidget(label);
        layout->addWidget(widget);
    };
    m_school = new QLabel;
    m_school->setWordWrap(true);
    layout->addWidget(m_school);
    add(tr("Class"), m_class = new QComboBox, u"overrideClass"_s);
    m_rule = new QLabel;
    m_rule->setObjectName(u"overrideRule"_s);
    m_rule->setWordWrap(true);
    layout->addWidget(m_rule);
    connect(m_class, &QComboBox::currentIndexChanged, this, &OverrideForm::showRule);
    add(tr("Decision"), m_answer = new QComboBox, u"overrideAnswer"_s);
    m_answer->addItem(tr("yes, the school belongs to the class"), int(Verdict::True));
    m_answer->addItem(tr("no, the school does not belong to it"), int(Verdict::False));
    add(tr("Reason (required)"), m_reason = new QPlainTextEdit, u"overrideReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 5);
    m_error = new ErrorLabel(u"overrideError"_s);
    layout->addWidget(m_error);
    add(tr("Document"), m_document = new QLineEdit, u"overrideDocument"_s);
    m_document->setPlaceholderText(tr("number and date of the order or letter"));

    m_who = new QLabel;
    m_who->setObjectName(u"overrideWho"_s);
    m_who->setWordWrap(true);
    layout->addWidget(m_who);

    auto* storeButton = new QPushButton(tr("Record decision"));
    storeButton->setObjectName(u"storeOverrideButton"_s);
    m_takeBack = new QPushButton(tr("Return to the rule"));
    m_takeBack->setObjectName(u"takeBackOverrideButton"_s);
    m_takeBack->setToolTip(tr("Removes the decision; the verdict of the criteria counts again"));
    auto* cancelButton = new QPushButton(tr("Cancel"));
    cancelButton->setObjectName(u"cancelOverrideButton"_s);
    connect(storeButton, &QPushButton::clicked, this, &OverrideForm::store);
    connect(m_takeBack, &QPushButton::clicked, this, &OverrideForm::takeBack);
    connect(cancelButton, &QPushButton::clicked, this, &OverrideForm::closed);
    auto* regionalButton = new QPushButton(tr("Compare with the region's list…"));
    regionalButton->setObjectName(u"regionalButton"_s);
    regionalButton->setToolTip(tr("When the ministry sent a list of schools: see where it differs from the rule"));
    connect(regionalButton, &QPushButton::clicked, this, &OverrideForm::regionalRequested);
    for (QPushButton* button : {storeButton, m_takeBack, cancelButton, regionalButton})
        layout->addWidget(button);
    layout->addStretch();
}

void OverrideForm::start(const QString& schoolName, const QList<CriteriaClass>& classes, const QList<Verdict>& byRule,
                         const std::optional<Override>& existing)
{
    m_error->say({});
    m_byRule = byRule;
    m_school->setText(schoolName);
    m_class->clear();
    for (const CriteriaClass& criteriaClass : classes)
        m_class->addItem(criteriaClass.name, criteriaClass.id);
    const Override decision = existing.value_or(Override());
    m_class->setCurrentIndex(existing ? m_class->findData(decision.classId) : 0);
    m_answer->setCurrentIndex(m_answer->findData(int(decision.verdict)));
    m_reason->setPlainText(decision.reason);
    m_document->setText(decision.document);
    m_takeBack->setVisible(existing.has_value());
    const QString who = decidedBy(decision);
    m_who->setText(who);
    m_who->setVisible(!who.isEmpty());
    showRule();
    m_class->setFocus();
}

void OverrideForm::store()
{
    Override decision;
    decision.classId = m_class->currentData().toString();
    decision.verdict = static_cast<Verdict>(m_answer->currentData().toInt());
    decision.reason = m_reason->toPlainText().trimmed();
    decision.document = m_document->text().trimmed();
    if (decision.reason.isEmpty()) {
        m_error->say(tr("A decision by hand needs a reason. Write why it differs from the rule."));
        m_reason->setFocus();
        return;
    }
    save(decision);
}

void OverrideForm::takeBack()
{
    save(std::nullopt);
}

void OverrideForm::save(const std::optional<Override>& decision)
{
    if (const Status status = m_saver(decision); !status) {
        m_error->say(status.error().text);
        return;
    }
    emit closed();
}

void OverrideForm::showRule()
{
    const int place = m_class->currentIndex();
    m_rule->setText(place >= 0 && place < m_byRule.size() ? tr("By the rule: %1").arg(verdictWord(m_byRule.at(place)))
                                                          : QString());
}

} // namespace lotsia
