#include "ui/orders/ProfileBox.h"

#include "ui/common/EditCommand.h"
#include "ui/common/ErrorLabel.h"
#include "ui/common/WheelGuard.h"
#include "ui/orders/ArmsPicture.h"
#include "workspace/DocumentDefaults.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

/// Families that offices write orders in; the first ones may be given to anybody.
const QStringList& freeFamilies()
{
    static const QStringList families{u"PT Astra Serif"_s, u"Liberation Serif"_s, u"XO Thames"_s, u"Tinos"_s};
    return families;
}

const QStringList& otherFamilies()
{
    static const QStringList families{u"Times New Roman"_s, u"Arial"_s, u"Calibri"_s};
    return families;
}

QString number(double value)
{
    return QLocale(QLocale::Russian).toString(value, 'g', 4);
}

} // namespace

ProfileBox::ProfileBox(QWidget* parent, Use use)
    : QWidget(parent)
    , m_use(use)
    , m_fontNote(new QLabel(this))
    , m_picture(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose a picture…"), this))
    , m_remove(new QPushButton(tr("Remove the picture"), this))
    , m_error(new ErrorLabel(u"profileError"_s, this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    m_standard = makeCombo(u"standard"_s, tr("Standard"), grid, 0, 0);
    m_standard->addItem(u"ГОСТ Р 7.0.97-2016"_s, int(DocumentStandard::Gost2016));
    m_standard->addItem(u"ГОСТ Р 7.0.97-2025"_s, int(DocumentStandard::Gost2025));
    connect(m_standard, &QComboBox::activated, this, [this] {
        DocumentProfile now = m_profile;
        now.standard = static_cast<DocumentStandard>(m_standard->currentData().toInt());
        change(now, tr("Standard of a document"));
    });
    m_font = makeCombo(u"font"_s, tr("Typeface"), grid, 0, 1);
    makeFonts();
    m_bodySize = makeCombo(u"bodySize"_s, tr("Size of the text, pt"), grid, 2, 0);
    makeNumbers(m_bodySize, {12, 12.5, 13, 13.5, 14}, &DocumentProfile::bodySizePt, tr("Size of the text"));
    m_tableSize = makeCombo(u"tableSize"_s, tr("Size in tables, pt"), grid, 2, 1);
    makeNumbers(m_tableSize, {9, 10, 11, 12, 13, 14}, &DocumentProfile::tableSizePt, tr("Size in tables"));
    m_lineSpacing = makeCombo(u"lineSpacing"_s, tr("Line spacing"), grid, 4, 0);
    makeNumbers(m_lineSpacing, {1, 1.15, 1.25, 1.5}, &DocumentProfile::lineSpacing, tr("Line spacing"));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    all->addLayout(grid);
    m_fontNote->setWordWrap(true);
    m_fontNote->setForegroundRole(QPalette::PlaceholderText);
    all->addWidget(m_fontNote);
    all->addWidget(makeCheck(u"permanent"_s, tr("Kept permanently: left margin of 30 mm"),
                             tr("Otherwise 20 mm, for what is kept ten years or less"), &DocumentProfile::permanent));
    all->addWidget(makeCheck(u"titleFlags"_s, tr("Corner lines at the heading"),
                             tr("They bound the field of the heading on the left and on the right"),
                             &DocumentProfile::titleFlags));
    all->addWidget(makeCheck(u"columnNumbers"_s, tr("Row with numbers of columns"),
                             tr("It stands under the headings and repeats on the next pages instead of them"),
                             &DocumentProfile::columnNumbers));
    all->addWidget(makeCheck(u"code"_s, tr("QR code with the requisites on the first page"),
                             tr("Requisite 31 of ГОСТ Р 7.0.97-2025: number, date, heading"), &DocumentProfile::code));
    all->addWidget(makeCheck(u"arms"_s, tr("Coat of arms above the letterhead"), {}, &DocumentProfile::arms));
    auto* arms = new QHBoxLayout;
    const int side = fontMetrics().height() * 3;
    m_picture->setFixedSize(side, side);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_choose->setToolTip(tr("PNG or JPEG up to 2 MB; the coat of arms is kept in the database for all orders"));
    arms->addWidget(m_picture);
    arms->addWidget(m_choose);
    arms->addWidget(m_remove);
    arms->addStretch(1);
    all->addLayout(arms);
    connect(m_choose, &QPushButton::clicked, this, &ProfileBox::askArms);
    connect(m_remove, &QPushButton::clicked, this, &ProfileBox::removeArms);
    if (use == Use::Order) {
        auto* line = new QHBoxLayout;
        m_make = new QPushButton(tr("Make it the usual look"), this);
        m_make->setToolTip(tr("New orders begin with this look; those that are there stay as they are"));
        m_take = new QPushButton(tr("Take the usual look"), this);
        m_take->setToolTip(tr("This order gets the look that stands on the page “Settings”"));
        line->addWidget(m_make);
        line->addWidget(m_take);
        line->addStretch(1);
        all->addLayout(line);
        connect(m_make, &QPushButton::clicked, this, &ProfileBox::makeDefault);
        connect(m_take, &QPushButton::clicked, this, &ProfileBox::takeDefault);
    }
    all->addWidget(m_error);
    setProfile({});
    showArms();
}

QComboBox* ProfileBox::makeCombo(const QString& name, const QString& caption, QGridLayout* grid, int row, int column)
{
    auto* label = new QLabel(caption, this);
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(caption);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    guardFromWheel(box);
    label->setBuddy(box);
    grid->addWidget(label, row, column);
    grid->addWidget(box, row + 1, column);
    return box;
}

void ProfileBox::makeNumbers(QComboBox* box, const QList<double>& values, double DocumentProfile::*member,
                             const QString& what)
{
    for (const double value : values)
        box->addItem(number(value), value);
    connect(box, &QComboBox::activated, this, [this, box, member, what] {
        DocumentProfile now = m_profile;
        now.*member = box->currentData().toDouble();
        change(now, what);
    });
}

void ProfileBox::makeFonts()
{
    m_font->addItem(tr("PT Serif (the program's own)"), QString());
    QStringList families = freeFamilies() + otherFamilies();
    families.removeIf([](const QString& family) { return !QFontDatabase::hasFamily(family); });
    for (const QString& family : std::as_const(families))
        m_font->addItem(family, family);
    connect(m_font, &QComboBox::activated, this, [this] {
        DocumentProfile now = m_profile;
        now.fontFamily = m_font->currentData().toString();
        change(now, tr("Typeface of a document"));
    });
}

QCheckBox* ProfileBox::makeCheck(const QString& name, const QString& text, const QString& toolTip,
                                 bool DocumentProfile::*member)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setToolTip(toolTip);
    m_checks << Check{box, member};
    connect(box, &QCheckBox::clicked, this, [this, text, member](bool checked) {
        DocumentProfile now = m_profile;
        now.*member = checked;
        change(now, text);
    });
    return box;
}

void ProfileBox::setContext(AppContext& context)
{
    m_context = &context;
    connect(&context, &AppContext::dataChanged, this, &ProfileBox::showArms);
    showArms();
}

void ProfileBox::setProfile(const DocumentProfile& profile)
{
    m_profile = profile;
    // A value that another program wrote stands in the list too.
    const auto choose = [](QComboBox* box, const QVariant& value, const QString& text) {
        int index = box->findData(value);
        if (index < 0) {
            box->addItem(text, value);
            index = box->count() - 1;
        }
        box->setCurrentIndex(index);
    };
    choose(m_standard, int(profile.standard), {});
    choose(m_font, profile.fontFamily, tr("%1 (not on this computer)").arg(profile.fontFamily));
    choose(m_bodySize, profile.bodySizePt, number(profile.bodySizePt));
    choose(m_tableSize, profile.tableSizePt, number(profile.tableSizePt));
    choose(m_lineSpacing, profile.lineSpacing, number(profile.lineSpacing));
    for (const Check& check : std::as_const(m_checks))
        check.box->setChecked(m_profile.*check.member);
    const QString& family = profile.fontFamily;
    if (!family.isEmpty() && !QFontDatabase::hasFamily(family))
        m_fontNote->setText(tr("“%1” is not on this computer: pages are printed in PT Serif.").arg(family));
    else if (otherFamilies().contains(family))
        m_fontNote->setText(
            tr("The standard recommends typefaces that may be freely distributed: PT Serif, PT Astra Serif, Liberation "
               "Serif. “%1” is missing on computers without Windows or Office.")
                .arg(family));
    else
        m_fontNote->setText({});
    m_fontNote->setHidden(m_fontNote->text().isEmpty());
}

bool ProfileBox::isReadOnly() const
{
    return m_readOnly || (m_context && m_context->workspace().isReadOnly());
}

void ProfileBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QComboBox* box : {m_standard, m_font, m_bodySize, m_tableSize, m_lineSpacing})
        box->setEnabled(!readOnly);
    for (const Check& check : std::as_const(m_checks))
        check.box->setEnabled(!readOnly);
    if (m_take)
        m_take->setEnabled(!readOnly);
    showArms();
}

void ProfileBox::change(const DocumentProfile& now, const QString& what)
{
    if (now == m_profile)
        return;
    setProfile(now);
    emit edited(what);
}

void ProfileBox::askArms()
{
    if (!m_context)
        return;
    const QString path = m_context->dialogs().openFile(this, u"arms"_s, tr("Choose the coat of arms"),
                                                       tr("Pictures (*.png *.jpg *.jpeg);;All files (*)"));
    if (!path.isEmpty())
        takeArms(path);
}

void ProfileBox::takeArms(const QString& path)
{
    const auto png = readArmsPicture(path);
    if (!png) {
        m_error->say(png.error().toString());
        return;
    }
    storeArms(*png, tr("Coat of arms"));
    if (DocumentProfile now = m_profile; !now.arms && m_error->isHidden()) {
        now.arms = true; // whoever chooses it wants to see it
        change(now, tr("Coat of arms above the letterhead"));
    }
}

void ProfileBox::removeArms()
{
    storeArms({}, tr("Remove the coat of arms"));
}

void ProfileBox::storeArms(const QByteArray& png, const QString& what)
{
    if (!m_context)
        return;
    m_error->say({});
    // A damaged picture is not worth going back to.
    const QByteArray before = m_context->workspace().documentDefaults().arms().value_or(QByteArray());
    const auto store = [](const QByteArray& picture) {
        return [picture](Workspace& workspace) { return workspace.documentDefaults().setArms(picture); };
    };
    if (const Status stored = EditCommand::run(*m_context, what, store(png), store(before)); !stored)
        m_error->say(stored.error().text);
}

void ProfileBox::showArms()
{
    const auto png = m_context ? m_context->workspace().documentDefaults().arms() : Result<QByteArray>(QByteArray());
    QPixmap picture;
    if (png)
        picture.loadFromData(*png, "PNG");
    else
        m_error->say(png.error().text);
    const int side = m_picture->height() - 6;
    m_picture->setPixmap(picture.isNull() ? QPixmap()
                                          : picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    if (picture.isNull())
        m_picture->setText(u"—"_s);
    m_picture->setToolTip(picture.isNull() ? tr("No picture is chosen yet") : tr("The department's coat of arms"));
    m_picture->setAccessibleName(m_picture->toolTip());
    m_choose->setEnabled(m_context && !isReadOnly());
    m_remove->setEnabled(m_context && !isReadOnly());
    m_remove->setHidden(picture.isNull() && png.has_value());
    if (m_make)
        m_make->setEnabled(m_context && !m_context->workspace().isReadOnly());
}

void ProfileBox::makeDefault()
{
    if (!m_context)
        return;
    const auto before = m_context->workspace().documentDefaults().storedProfile();
    const Status stored = before
        ? EditCommand::run(
            *m_context, tr("Usual look of documents"),
            [now = m_profile](Workspace& workspace) { return workspace.documentDefaults().setProfile(now); },
            [old = *before](Workspace& workspace) { return workspace.documentDefaults().storeProfile(old); })
        : Status(std::unexpected(before.error()));
    m_error->say(stored ? QString() : stored.error().text);
}

void ProfileBox::takeDefault()
{
    if (!m_context || isReadOnly())
        return;
    const auto usual = m_context->workspace().documentDefaults().profile();
    if (!usual) {
        m_error->say(usual.error().text);
        return;
    }
    change(*usual, tr("Take the usual look"));
}

} // namespace lotsia
