#include "ui/orders/ClauseEdit.h"
#include "ui/orders/ClauseList.h"
#include "ui/orders/FieldText.h"
#include "ui/orders/OrderForm.h"
#include "ui/orders/SheetList.h"
#include "ui/orders/UnfilledPlaces.h"

#include <QRegularExpression>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// N of «clause.N», «appendix.N.row.R»; −1 when the anchor is no such place.
int placeIn(const QString& anchor, QStringView kind)
{
    const QRegularExpression pattern(u"^%1\\.(\\d{1,6})(?:\\.|$)"_s.arg(kind));
    const auto match = pattern.match(anchor);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

void OrderForm::enter(QWidget* field, const QString& anchor)
{
    m_lastField = field;
    disconnect(m_caret);
    if (auto* edit = qobject_cast<GrowingEdit*>(field)) {
        // The field is as high as its text: the form scrolls with the caret.
        m_caret = connect(edit, &QPlainTextEdit::cursorPositionChanged, this, [this, edit] {
            if (!edit->hasFocus() || m_filling)
                return;
            const QRect caret = edit->cursorRect();
            const QPoint middle = edit->viewport()->mapTo(widget(), caret.center());
            ensureVisible(middle.x(), middle.y(), 0, caret.height());
        });
    }
    if (!m_filling)
        emit placeEntered(anchor);
}

QList<QWidget*> OrderForm::textFields() const
{
    QList<QWidget*> fields;
    const auto addPoints = [this, &fields] {
        for (int i = 0; i < m_clauses->count(); ++i)
            fields << m_clauses->edit(i);
    };
    bool points = false;
    for (const Entry& entry : m_entries) {
        if (!points && entry.spec.part > OrderField::Part::Wording) {
            addPoints();
            points = true;
        }
        if (entry.spec.kind != OrderField::Kind::Check)
            fields << entry.widget;
    }
    return fields;
}

bool OrderForm::hasLastField() const
{
    return m_lastField && textFields().contains(m_lastField.data());
}

QWidget* OrderForm::lastField() const
{
    if (hasLastField())
        return m_lastField;
    return m_clauses->count() > 0 ? m_clauses->edit(m_clauses->count() - 1) : field(u"preamble"_s);
}

QString OrderForm::textBeforeCaret() const
{
    const QWidget* field = lastField();
    return textOf(field).left(selectionOf(field).from);
}

QString OrderForm::wordBeforeCaret() const
{
    static const QRegularExpression word(u"[\\p{L}-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QWidget* field = lastField();
    const FieldSelection selection = selectionOf(field);
    return selection.from == selection.to ? word.match(textBeforeCaret()).captured() : QString();
}

void OrderForm::commitTexts(QWidget* field)
{
    for (int i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].widget == field)
            leave(i);
    for (int i = 0; i < m_clauses->count(); ++i) {
        if (m_clauses->edit(i) != field)
            continue;
        Order after = m_order;
        after.clauses = m_clauses->clauses();
        commit(after, tr("Points"));
        if (ClauseEdit* edit = m_clauses->edit(i))
            edit->forgetTyping();
    }
}

void OrderForm::insertText(const QString& text, qsizetype over)
{
    if (m_readOnly)
        return;
    QWidget* field = lastField();
    const FieldSelection selection = selectionOf(field);
    field->setFocus();
    commitTexts(field); // what was typed before is taken back by a step of its own
    selectLetters(field, std::max<qsizetype>(0, selection.from - over), selection.to);
    replaceSelection(field, text);
    commitTexts(field);
}

void OrderForm::returnToText()
{
    lastField()->setFocus();
}

void OrderForm::enterFirst()
{
    QWidget* title = field(u"title"_s);
    title->setFocus();
    m_lastField = title;
    selectLetters(title, 0, 0);
    if (!textOf(title).trimmed().isEmpty())
        showNextUnfilled();
    ensureWidgetVisible(lastField());
}

void OrderForm::showLastField()
{
    ensureWidgetVisible(lastField());
}

int OrderForm::unfilledCount() const
{
    if (m_readOnly)
        return 0;
    qsizetype count = 0;
    for (const QWidget* field : textFields())
        count += unfilledPlaces(textOf(field)).size();
    return int(count);
}

bool OrderForm::showNextUnfilled(bool backwards)
{
    struct Unfilled {
        QWidget* field;
        FieldPlace place;
    };
    if (m_readOnly)
        return false;
    const QList<QWidget*> fields = textFields();
    // From the field of the caret around to itself.
    const auto start = std::max<qsizetype>(0, fields.indexOf(m_lastField.data()));
    const FieldSelection caret = selectionOf(fields[start]);
    QList<Unfilled> behind, before;
    for (qsizetype step = 0; step < fields.size(); ++step) {
        QWidget* field = fields[(start + step) % fields.size()];
        for (const FieldPlace& place : unfilledPlaces(textOf(field))) {
            // The selected one is where we are.
            const bool here = step == 0 && place.from == caret.from && place.from + place.length == caret.to;
            const bool passed = step == 0 && (place.from < caret.from || here);
            (passed ? before : behind) << Unfilled{field, place};
        }
    }
    QList<Unfilled> round = behind + before;
    if (round.isEmpty())
        return false;
    if (backwards)
        std::reverse(round.begin(), round.end());
    const auto isHere = [&](const Unfilled& one) {
        return one.field == fields[start] && one.place.from == caret.from
            && one.place.from + one.place.length == caret.to;
    };
    const auto target = std::find_if_not(round.begin(), round.end(), isHere);
    const Unfilled& chosen = target == round.end() ? round.first() : *target;
    chosen.field->setFocus();
    selectLetters(chosen.field, chosen.place.from, chosen.place.from + chosen.place.length);
    ensureWidgetVisible(chosen.field);
    return true;
}

QWidget* OrderForm::widgetOf(const QString& anchor) const
{
    if (const int point = placeIn(anchor, u"clause"); point >= 0)
        return m_clauses->edit(point);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.spec.kind != OrderField::Kind::Check && entry.spec.anchor() == anchor;
    });
    return found == m_entries.end() ? nullptr : found->widget;
}

void OrderForm::focusPlace(const QString& anchor, qsizetype position)
{
    if (QWidget* field = widgetOf(anchor)) {
        field->setFocus();
        const qsizetype place = std::clamp<qsizetype>(position, 0, textOf(field).size());
        selectLetters(field, place, place);
        ensureWidgetVisible(field);
    } else if (const int appendix = placeIn(anchor, u"appendix"); appendix >= 0) {
        showPart(m_appendices, appendix, int(m_appendices->appendices().size()));
    } else if (const int sheet = placeIn(anchor, u"sheet"); sheet >= 0) {
        showPart(m_sheets, sheet, int(m_sheets->sheets().size()));
    }
}

void OrderForm::showPart(QWidget* list, int row, int count)
{
    // The first control of the row takes the focus; rows stand under each other in the list.
    const int top = count > 0 ? list->height() * std::min(row, count - 1) / count : 0;
    QWidget* nearest = nullptr;
    const auto distance = [list, top](const QWidget* control) {
        return std::abs(control->mapTo(list, QPoint()).y() - top);
    };
    for (QWidget* control : list->findChildren<QWidget*>())
        if (control->isVisibleTo(list) && control->isEnabled() && (control->focusPolicy() & Qt::TabFocus)
            && (!nearest || distance(control) < distance(nearest)))
            nearest = control;
    const QPoint corner = list->mapTo(widget(), QPoint(0, top));
    ensureVisible(corner.x(), corner.y() + viewport()->height() / 2, 0, viewport()->height() / 2);
    if (nearest)
        nearest->setFocus();
}

} // namespace lotsia
