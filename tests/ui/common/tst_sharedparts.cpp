#include "documents/PageLayout.h"
#include "ui/AccessibleWalk.h"
#include "ui/FakeDialogs.h"
#include "ui/common/Banner.h"
#include "ui/common/CheckFrameStyle.h"
#include "ui/common/ColumnModel.h"
#include "ui/common/DataTableView.h"
#include "ui/common/DocumentPreview.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/Icons.h"
#include "ui/common/InspectorText.h"
#include "ui/common/SearchField.h"
#include "ui/common/StatusChipDelegate.h"
#include "ui/common/TableTools.h"
#include "ui/common/ToneLabel.h"
#include "ui/common/WheelGuard.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace lotsia;
using namespace Qt::StringLiterals;

class tst_SharedParts : public QObject {
    Q_OBJECT

private slots:
    void banner();
    void aClickMeetsItsButtonWhenTheBannerGoes();
    void searchField();
    void everyIconIsThere();
    void iconsFollowThePalette();
    void iconsAreSharp_data();
    void iconsAreSharp();
    void applicationIconHasAllSizes();
    void tonesCanBeRead();
    void anUntickedBoxCanBeSeen();
    void theWheelPassesAChoice();
    void toneLabelFollowsThePalette();
    void chipDrawsItsWord();
    void preview();
    void inspectorText();
    void fakeDialogs();
    void figuresStayFiguresInASheet();
};

void tst_SharedParts::banner()
{
    Banner banner;
    QVERIFY(banner.isHidden());
    int acted = 0;
    banner.showMessage(Banner::Kind::Error, u"Файл не найден. Выберите другой."_s, u"Выбрать"_s, [&acted] { ++acted; });
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.text(), u"Файл не найден. Выберите другой."_s);
    QCOMPARE(namelessControls(&banner), QStringList());
    banner.findChild<QPushButton*>()->click();
    QCOMPARE(acted, 1);
    banner.showMessage(Banner::Kind::Info, u"Готово."_s);
    QVERIFY(banner.findChild<QPushButton*>()->isHidden());
    banner.findChild<QToolButton*>()->click();
    QVERIFY(banner.isHidden());
    QCOMPARE(banner.text(), QString());
    // An action may show the next message while the old one is still being served.
    banner.showMessage(Banner::Kind::Warning, u"1"_s, u"Дальше"_s,
                       [&banner] { banner.showMessage(Banner::Kind::Info, u"2"_s); });
    banner.findChild<QPushButton*>()->click();
    QCOMPARE(banner.text(), u"2"_s);
}

/// Leaving a field stores it, which takes the banner away: under the pressed mouse nothing may move for it.
void tst_SharedParts::aClickMeetsItsButtonWhenTheBannerGoes()
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* banner = new Banner;
    auto* field = new QLineEdit;
    auto* button = new QPushButton(u"Составить"_s);
    for (QWidget* widget : std::initializer_list<QWidget*>{banner, field, button})
        layout->addWidget(widget);
    layout->addStretch(1);
    page.resize(400, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    banner->showMessage(Banner::Kind::Info, u"Это копия."_s);
    QTRY_VERIFY(banner->height() > 0 && button->y() > field->y() && field->y() > banner->y());
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"abc"_s);
    connect(field, &QLineEdit::editingFinished, banner, &Banner::clear);
    const QSignalSpy clicked(button, &QPushButton::clicked);
    const QPoint place = button->mapTo(&page, button->rect().center());
    QCOMPARE(page.childAt(place), button);
    QTest::mousePress(page.windowHandle(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(banner->text(), QString());
    QTest::qWait(100);
    QCOMPARE(button->mapTo(&page, button->rect().center()), place);
    QTest::mouseRelease(page.windowHandle(), Qt::LeftButton, {}, place);
    QCOMPARE(clicked.size(), 1);
    QTRY_VERIFY(banner->isHidden());
    QTRY_VERIFY(button->mapTo(&page, button->rect().center()).y() < place.y());
}

void tst_SharedParts::searchField()
{
    SearchField field(u"Найти"_s);
    QCOMPARE(namelessControls(&field), QStringList());
    QCOMPARE(field.accessibleName(), u"Найти"_s);
    QSignalSpy searched(&field, &SearchField::searched);
    QTest::keyClicks(&field, u"abc"_s);
    QCOMPARE(searched.size(), 0);
    QTRY_COMPARE(searched.size(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.size(), 2);
    QCOMPARE(searched.last().first().toString(), QString());
}

void tst_SharedParts::everyIconIsThere()
{
    QFile list(QStringLiteral(LOTSIA_SOURCE_DIR "/resources/icons/breeze.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly | QIODevice::Text));
    int count = 0;
    while (!list.atEnd()) {
        const QString line = QString::fromUtf8(list.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString name = line.section(u' ', 0, 0);
        const QImage image = icon(name).pixmap(32, 32).toImage();
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width() && !drawn; ++x)
                drawn = qAlpha(image.pixel(x, y)) > 100;
        }
        QVERIFY2(drawn, qPrintable(name));
        ++count;
    }
    QVERIFY(count >= 35);
    QVERIFY(icon({}).isNull());
}

void tst_SharedParts::iconsFollowThePalette()
{
    const QPalette before = QApplication::palette();
    QPalette light = before;
    light.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(light);
    const QImage image = icon(u"add"_s).pixmap(16, 16).toImage();
    QApplication::setPalette(before);
    bool white = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            white = white || image.pixelColor(x, y) == QColor(Qt::white);
    }
    QVERIFY(white);
}

void tst_SharedParts::iconsAreSharp_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0})
        QTest::addRow("%g", scale) << scale;
}

void tst_SharedParts::iconsAreSharp()
{
    QFETCH(const double, scale);
    // The minus is one bar: with its edges on whole pixels every point is either empty or full.
    const QIcon minus = icon(u"remove"_s);
    const QPixmap pixmap = minus.pixmap(QSize(16, 16), scale);
    QCOMPARE(pixmap.size(), QSize(16, 16) * scale);
    QImage painted(QSize(40, 40) * scale, QImage::Format_ARGB32_Premultiplied);
    painted.setDevicePixelRatio(scale);
    painted.fill(Qt::transparent);
    QPainter painter(&painted);
    minus.paint(&painter, QRect(7, 5, 16, 16)); // the corner is between two pixels
    painter.end();
    for (const QImage& image : {pixmap.toImage(), painted}) {
        int full = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int alpha = qAlpha(image.pixel(x, y));
                QVERIFY2(alpha == 0 || alpha == 255, qPrintable(u"%1 at %2, %3"_s.arg(alpha).arg(x).arg(y)));
                full += alpha == 255 ? 1 : 0;
            }
        }
        QVERIFY(full >= 8);
    }
}

void tst_SharedParts::applicationIconHasAllSizes()
{
    const QIcon own = applicationIcon();
    QCOMPARE(own.availableSizes().size(), 9);
    for (const int side : {16, 20, 24, 32, 40, 48, 64, 128, 256}) {
        const QImage image = own.pixmap(QSize(side, side), 1.0).toImage();
        QCOMPARE(image.size(), QSize(side, side));
        QCOMPARE(qAlpha(image.pixel(side / 2, side / 2)), 255);
        QCOMPARE(qAlpha(image.pixel(0, 0)) < 128, true); // its corners are round
    }
}

void tst_SharedParts::tonesCanBeRead()
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const double l = luminance(a);
        const double r = luminance(b);
        return (std::max(l, r) + 0.05) / (std::min(l, r) + 0.05);
    };
    QPalette light;
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(35, 38, 41));
    dark.setColor(QPalette::Text, QColor(239, 240, 241));
    for (const QPalette& palette : {light, dark}) {
        for (const Tone tone : {Tone::Good, Tone::Warning, Tone::Bad}) {
            QVERIFY2(contrast(toneColor(tone, palette), palette.color(QPalette::Base)) > 4.5,
                     qPrintable(toneColor(tone, palette).name()));
            QVERIFY(contrast(palette.color(QPalette::Text), toneBackground(tone, palette)) > 7);
        }
    }
}

void tst_SharedParts::toneLabelFollowsThePalette()
{
    const QPalette before = QApplication::palette();
    ToneLabel label(u"готово"_s, Tone::Good);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), toneColor(Tone::Good, before));
    QPalette dark = before;
    dark.setColor(QPalette::Base, QColor(27, 30, 32));
    dark.setColor(QPalette::Window, QColor(42, 46, 50));
    dark.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    const QColor shown = label.palette().color(QPalette::WindowText);
    QApplication::setPalette(before);
    QCOMPARE(shown, toneColor(Tone::Good, dark));
    QVERIFY(toneColor(Tone::Good, dark) != toneColor(Tone::Good, before));
}

void tst_SharedParts::chipDrawsItsWord()
{
    const QStringListModel model({u"ШНОР"_s});
    const StatusChipDelegate delegate([](const QModelIndex&) { return Tone::Bad; });
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 120, 24);
    option.palette = QApplication::palette();
    QImage image(120, 24, QImage::Format_ARGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0));
    painter.end();
    const QColor dot = toneColor(Tone::Bad, option.palette);
    QSet<QRgb> colours;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            colours.insert(image.pixel(x, y));
    }
    QVERIFY(colours.contains(dot.rgb()));
    QVERIFY(colours.size() > 3); // the word is drawn beside the dot
    QVERIFY(delegate.sizeHint(option, model.index(0)).width() > option.fontMetrics.horizontalAdvance(u"ШНОР"_s));
}

void tst_SharedParts::preview()
{
    Document document;
    DocumentSection portrait;
    for (int i = 0; i < 120; ++i)
        portrait.blocks.append(Paragraph{.runs = {{u"Строка приказа"_s}}});
    DocumentSection landscape;
    landscape.landscape = true;
    landscape.blocks.append(Paragraph{.runs = {{u"Приложение"_s}}});
    document.sections = {portrait, landscape};
    DocumentPreview preview;
    QCOMPARE(preview.pageCount(), 0);
    preview.resize(500, 400);
    preview.show();
    preview.setDocument(document);
    QCOMPARE(preview.pageCount(), PageLayout(document).pageCount());
    QVERIFY(preview.pageCount() >= 3);
    QVERIFY(preview.widget()->width() <= preview.viewport()->width()); // fits to width
    const int fitted = preview.widget()->height();
    preview.setZoom(200);
    QVERIFY(preview.widget()->height() > fitted);
    QVERIFY(!preview.grab().isNull());
}

void tst_SharedParts::inspectorText()
{
    InspectorText text(u"Почему?"_s);
    text.setText(u"<p>ШНОР: <span class=\"bad\">да</span></p>"_s);
    QCOMPARE(text.plainText(), u"ШНОР: да"_s);
    QVERIFY(text.toHtml().contains(toneColor(Tone::Bad, text.palette()).name()));
    QCOMPARE(namelessControls(&text), QStringList());
    ElidedLabel label(u"Очень длинная строка, которая не поместится"_s);
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    QCOMPARE(label.toolTip(), label.text());
}

void tst_SharedParts::fakeDialogs()
{
    FakeDialogs dialogs;
    QVERIFY(dialogs.openFile(nullptr, {}, u"Открыть"_s, {}).isEmpty());
    QVERIFY(!dialogs.confirm(nullptr, u"Удалить?"_s, {}, {}));
    dialogs.files = {{u"a"_s, u"b"_s}, {u"c"_s}};
    dialogs.confirmations = {true};
    dialogs.texts = {u"имя"_s};
    QCOMPARE(dialogs.openFiles(nullptr, {}, u"Загрузить"_s, {}).size(), 2);
    QCOMPARE(dialogs.saveFile(nullptr, {}, {}, u"x.pdf"_s, {}), u"c"_s);
    QCOMPARE(dialogs.suggestedNames, QStringList{u"x.pdf"_s});
    QVERIFY(dialogs.confirm(nullptr, {}, {}, {}));
    QCOMPARE(dialogs.askText(nullptr, {}, {}, {}).value_or(QString()), u"имя"_s);
    QCOMPARE(dialogs.asked.first(), u"Открыть"_s);
}

void tst_SharedParts::anUntickedBoxCanBeSeen()
{
    CheckFrameStyle style(u"Fusion"_s);
    QCheckBox box(u"Вразрядку"_s);
    box.setStyle(&style);
    box.setPalette(QPalette(QColor(53, 53, 53), QColor(45, 45, 45)));
    box.resize(box.sizeHint());
    const QImage drawn = box.grab().toImage();
    const int middle = drawn.height() / 2;
    int brightest = 0; // of the frame, without the letters
    for (int x = 0; x < style.pixelMetric(QStyle::PM_IndicatorWidth); ++x)
        brightest = std::max(brightest, qGray(drawn.pixel(x, middle)));
    QVERIFY2(brightest > 120, qPrintable(QString::number(brightest))); // the window is 45
}

void tst_SharedParts::theWheelPassesAChoice()
{
    QComboBox box;
    box.addItems({u"а"_s, u"б"_s});
    guardFromWheel(&box);
    const QPointF at = box.rect().center();
    QWheelEvent down(at, box.mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &down);
    QCOMPARE(box.currentIndex(), 0);
    QVERIFY(!down.isAccepted()); // the area around it scrolls
}

void tst_SharedParts::figuresStayFiguresInASheet()
{
    ColumnModel model;
    const auto share = [](int row) { return row == 0 ? QVariant() : QVariant(0.348); };
    model.setColumns({
        {.key = u"school"_s, .heading = u"Школа"_s, .text = [](int) { return u"111001"_s; }},
        {.key = u"pupils"_s,
         .heading = u"Участников"_s,
         .text = [](int row) { return QString::number(row + 23); },
         .sortValue = [](int row) { return QVariant(row + 23); },
         .numeric = true},
        {.key = u"share"_s,
         .heading = u"Доля"_s,
         .text = [](int row) { return row == 0 ? u"—"_s : u"34,8 %"_s; },
         .sortValue = share,
         .numeric = true},
    });
    model.reset(2);
    DataTableView view(u"test/sheet"_s);
    view.setModel(&model);
    const XlsxSheet sheet = sheetOf(view, model, u"Лист"_s, {});
    QCOMPARE(sheet.columns.at(0).type, XlsxColumn::Type::Text);
    QCOMPARE(sheet.columns.at(1).type, XlsxColumn::Type::Integer);
    QCOMPARE(sheet.columns.at(2).type, XlsxColumn::Type::Percent);
    QCOMPARE(sheet.rows.at(1), (QVariantList{u"111001"_s, 24, 0.348}));
    QVERIFY(!sheet.rows.at(0).at(2).isValid());
}

QTEST_MAIN(tst_SharedParts)
#include "tst_sharedparts.moc"
