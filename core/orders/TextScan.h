#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace lotsia {

/// A run of letters in a text, in UTF-16 units.
struct ScannedWord {
    qsizetype at = 0, length = 0;
    bool cyrillic = false, latin = false; ///< has letters of it
    qsizetype end() const { return at + length; }
    QString in(const QString& text) const { return text.mid(at, length); }
};

/// Every word; linear, whatever the length of the text and its words.
QList<ScannedWord> scanWords(const QString& text);

/// A day named in full.
struct ScannedDate {
    qsizetype at = 0, length = 0;
    QDate date; ///< invalid: there is no such day
    bool words = false; ///< «19 апреля 2021»
};

/// «11.06.2021», «30.06.24», «19 апреля 2021» and «31 июня»: that day is invalid, one without a year is only given
/// when no year has it.
QList<ScannedDate> scanDates(const QString& text);

/// A year that a heading names as the time it is for.
struct ScannedYears {
    qsizetype at = 0, length = 0;
    int first = 0, last = 0; ///< first 0: «до 2024 года»
};

/// «в 2023 году», «на 2023/2024 учебный год», «до 2024 года», «на 2021–2023 годы»; not those of a day or of an act
/// «от …».
QList<ScannedYears> scanYears(const QString& text);

} // namespace lotsia
