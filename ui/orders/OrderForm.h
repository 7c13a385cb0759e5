#pragma once

#include "ui/orders/AppendixList.h"
#include "ui/orders/OrderFields.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace lotsia {

class CalendarButton;
class AppContext;
class ClauseList;
class GrowingEdit;
class ProfileBox;
class SheetList;

/// The order as a form: labels above fields, errors and derived values under them. A field is handed on when it is
/// left.
class OrderForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit OrderForm(QWidget* parent = nullptr);
    /// Lets its parts read files, the directory of parties and the department's look; called once, before setOrder().
    void setContext(AppContext& context);
    /// A field that is being typed in keeps its text unless its stored value changed.
    void setOrder(const Order& order, const AppendixSources& sources);
    /// Shows the stored order again, whatever was typed.
    void reset();
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }
    /// Where the calendar opens while there is no date.
    void setToday(const QDate& today) { m_today = today; }
    const Order& stored() const { return m_order; }
    /// The order with everything typed so far, stored or not.
    Order draft() const;
    QWidget* field(const QString& key) const;
    /// Puts the caret into what stands under \p anchor of the document, at \p position of its text.
    void focusPlace(const QString& anchor, qsizetype position = 0);
    QString errorText(const QString& key) const;
    ClauseList* clauseList() const { return m_clauses; }

    /// What stands before the caret of the field used last, and of it the word that is being typed.
    QString textBeforeCaret() const;
    QString wordBeforeCaret() const;
    /// Inserts at the caret of the field used last, over what is selected there and the \p over letters before it, as
    /// one edit. Without such a field, in the last point.
    void insertText(const QString& text, qsizetype over = 0);
    bool hasLastField() const; ///< a text of the form was written in or looked at
    void returnToText(); ///< the caret into the field used last
    /// The caret where a new draft is written on: its heading, or behind a heading what is still to be filled in.
    void enterFirst();
    void showLastField(); ///< scrolls to it
    /// Fields «{…}» and lines «________» that are still to be written, over the whole form.
    int unfilledCount() const;
    /// Selects the next of them behind the caret, around the end. False: there is none.
    bool showNextUnfilled(bool backwards = false);

signals:
    void typed();
    void placeEntered(const QString& anchor); ///< the caret stands in what is printed under this anchor
    void unfilledChanged(int count);
    void edited(const Order& after, const QString& what);
    void criteriaAsked(qint64 criteria); ///< to be shown on the page «Критерии»

private:
    struct Entry {
        OrderField spec;
        QWidget* widget;
        QLabel* note = nullptr;
        QLabel* error = nullptr;
    };
    void makeField(const OrderField& spec, QVBoxLayout* layout);
    QWidget* makeLine(const OrderField& spec, int index);
    QWidget* makeText(const OrderField& spec, int index);
    void makeCalendar(QWidget* field, QVBoxLayout* layout);
    void onTyped(int index);
    void enter(QWidget* field, const QString& anchor);
    void commitTexts(QWidget* field);
    QList<QWidget*> textFields() const;
    QWidget* lastField() const;
    QWidget* widgetOf(const QString& anchor) const;
    void showPart(QWidget* list, int row, int count);
    QVBoxLayout* makePart(const QString& title, QVBoxLayout* all);
    QString value(const Entry& entry) const;
    void setValue(const Entry& entry, const QString& value);
    void leave(int index);
    void showNotes();
    void commit(const Order& after, const QString& what);
    Order m_order;
    QList<Entry> m_entries;
    ClauseList* m_clauses;
    AppendixList* m_appendices;
    SheetList* m_sheets;
    ProfileBox* m_profile;
    AppendixSources m_sources;
    CalendarButton* m_calendar = nullptr;
    QDate m_today;
    QPointer<QWidget> m_lastField;
    QMetaObject::Connection m_caret;
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace lotsia
