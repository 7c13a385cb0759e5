#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace lotsia {

void installTranslations(const QString& language)
{
    const bool english = language == QLatin1String("en");
    auto* app = QCoreApplication::instance();
    auto* own = new QTranslator(app);
    if (own->load(english ? QStringLiteral(":/i18n/lotsia_en.qm") : QStringLiteral(":/i18n/lotsia_ru.qm")))
        QCoreApplication::installTranslator(own);
    if (!english) {
        auto* qt = new QTranslator(app);
        if (qt->load(QStringLiteral(":/i18n/qtbase_ru.qm")))
            QCoreApplication::installTranslator(qt);
    }
    // Numbers and dates follow Russian habits in both languages: the documents are Russian.
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
}

} // namespace lotsia
