#pragma once

#include <QDate>
#include <QLineEdit>

namespace lotsia {

/// A date that may be missing, typed as people write it: «1.9.23», «01.09.2023», «2023-09-01».
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);
    void setDate(const QDate& date);
    /// nullopt: what is typed is no date; an invalid QDate: nothing is typed.
    std::optional<QDate> date() const;
    /// «Это не дата. Введите её как 01.09.2023.»
    static QString problem();
};

} // namespace lotsia
