#pragma once

#include <QTest>

/// Fails the test with the error's text when \p result (a Result or a Status) holds one.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& lotsiaChecked = (result);                                                                          \
        QVERIFY2(lotsiaChecked.has_value(), lotsiaChecked ? "" : qPrintable(lotsiaChecked.error().toString()));        \
    } while (false)
