#pragma once

#include <QString>

namespace lotsia {

/// A line of the journal «Журнал регистрации приказов» as it is printed (domain.md §6).
struct OrderRegisterRow {
    QString number; ///< «53-01 (о/д)»
    QString date; ///< «24.06.2021»
    QString title; ///< on one line
    QString signer; ///< «И.А. Бактиева»
    int appendices = 0;
    int pages = 0; ///< sheets of the signed PDF; 0: not known
    QString state; ///< «действует», «изменён приказом № 101 от 01.02.2022», «утратил силу с 01.02.2022, приказ № 102»
    QString changes; ///< «изменяет приказ № 96 от 24.06.2021»; empty when it changes none
    QString files; ///< «скан, подпись»; empty when there are none
    bool operator==(const OrderRegisterRow&) const = default;
};

} // namespace lotsia
