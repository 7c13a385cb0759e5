#pragma once

#include "orders/Party.h"
#include "ui/common/AppContext.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace lotsia {

class OrderForm;
class PersonPicker;

/// Above the form of an order: insert a responsible person, the point about control, and how much is still to be
/// written, with the jump to the next place.
class OrderEditTools final : public QWidget {
    Q_OBJECT

public:
    using Reporter = std::function<void(const Status&)>;

    /// Ctrl+Space leads into the form from everywhere in \p around; \p report is told why something could not be read
    /// or stored.
    OrderEditTools(AppContext& context, OrderForm& form, QWidget& around, Reporter report, QWidget* parent = nullptr);
    /// Offers everybody of the directory and of the roadmaps in the case that the words before the caret ask for.
    void pickPerson();
    /// «Контроль за исполнением приказа оставляю за собой.»
    void keepControl();
    /// «… возложить на», and the person is picked.
    void giveControl();

private:
    void keep(const Party& party);
    void close();
    AppContext& m_context;
    OrderForm& m_form;
    Reporter m_report;
    PersonPicker* m_picker;
    QPushButton* m_person;
    QToolButton* m_control;
    QPushButton* m_unfilled;
    qsizetype m_over = 0; ///< letters of a name that the chosen one takes the place of
};

} // namespace lotsia
