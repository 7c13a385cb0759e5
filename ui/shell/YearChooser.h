#pragma once

#include <QWidget>

class QToolButton;

namespace lotsia {

class AppContext;

/// «Учебный год ‹ 2022/2023 ›»: one year back, a menu of the years that have results, one year on.
class YearChooser : public QWidget {
    Q_OBJECT

public:
    explicit YearChooser(AppContext& context, QWidget* parent = nullptr);

private:
    void update();
    void fillMenu();
    AppContext& m_context;
    QToolButton* m_year;
};

} // namespace lotsia
