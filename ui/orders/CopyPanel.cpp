#include "ui/orders/CopyPanel.h"

#include "ui/orders/AppendixRow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int KindRole = Qt::UserRole;
constexpr int PlaceRole = Qt::UserRole + 1;
constexpr int ClauseKind = 0, AppendixKindOfPart = 1;
const QString PostSetting = QStringLiteral("pages/orders/certifierPost");
const QString KeptSetting = QStringLiteral("pages/orders/originalKept");
const QString NameSetting = QStringLiteral("pages/orders/certifierName");

QString appendixName(const OrderAppendix& appendix)
{
    if (!appendix.isOwn())
        return appendixTitle(appendix.kind);
    return appendix.own.title.isEmpty() ? appendix.own.documentKind : appendix.own.title.simplified();
}

QStringList pointKeys(const Order& order)
{
    QStringList keys;
    for (const OrderClause& clause : order.clauses)
        keys << clause.text;
    return keys;
}

QStringList appendixKeys(const Order& order)
{
    QStringList keys;
    for (const OrderAppendix& appendix : order.appendices)
        keys << u"%1 %2 %3 "_s.arg(int(appendix.kind)).arg(appendix.source).arg(appendix.year) + appendixName(appendix);
    return keys;
}

/// Where those of \p before whose numbers are \p marked stand in \p after. What reads the same is the same, however far
/// it was carried; what stayed at its place was only worded anew.
QSet<qsizetype> followed(const QList<qsizetype>& marked, const QStringList& before, const QStringList& after)
{
    QList<qsizetype> places(before.size(), -1);
    QList<bool> taken(after.size(), false);
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (qsizetype j = 0; j < after.size() && places.at(i) < 0; ++j) {
            if (!taken.at(j) && before.at(i) == after.at(j)) {
                places[i] = j;
                taken[j] = true;
            }
        }
    }
    QSet<qsizetype> kept;
    for (const qsizetype i : marked) {
        if (places.at(i) >= 0)
            kept << places.at(i);
        else if (i < after.size() && !taken.at(i))
            kept << i;
    }
    return kept;
}

} // namespace

CopyPanel::CopyPanel(QWidget* parent)
    : InlinePanel(parent)
    , m_heading(new QLabel(this))
    , m_parts(new QListWidget(this))
    , m_post(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_keptIn(new QLineEdit(this))
{
    standAbove(Enter::Presses); // there are three ways to give a copy out
    build();
}

void CopyPanel::build()
{
    auto* all = new QVBoxLayout(this);
    m_heading->setBuddy(m_parts);
    m_heading->setWordWrap(true);
    m_parts->setObjectName(u"copyParts"_s);
    m_parts->setAccessibleName(tr("Points and appendices of the extract"));
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the rest of a point is told by the mouse
    m_parts->setMinimumHeight(fontMetrics().height() * 5);
    m_parts->setMaximumHeight(fontMetrics().height() * 9);
    all->addWidget(m_heading);
    all->addWidget(m_parts);
    auto* row = new QHBoxLayout;
    const auto field = [&](const QString& label, QLineEdit* edit, int stretch) {
        auto* caption = new QLabel(label, this);
        caption->setBuddy(edit);
        edit->setAccessibleName(label);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(caption);
        pair->addWidget(edit);
        row->addLayout(pair, stretch);
    };
    field(tr("Post of the one who certifies"), m_post, 2);
    field(tr("Initials and surname"), m_name, 1);
    field(tr("Date of the certification"), m_date, 1);
    field(tr("Where the original is kept"), m_keptIn, 3);
    m_keptIn->setToolTip(tr("For other organisations: a sentence under the mark; it may stay empty"));
    all->addLayout(row);
    auto* buttons = new QHBoxLayout;
    const std::pair<QString, CopyOutput> outputs[]{
        {tr("Print…"), CopyOutput::Print}, {tr("PDF…"), CopyOutput::Pdf}, {tr("Word document…"), CopyOutput::Docx}};
    for (const auto& [text, output] : outputs) {
        auto* button = new QPushButton(text, this);
        connect(button, &QPushButton::clicked, this, [this, output = output] { accept(output); });
        buttons->addWidget(button);
        m_outputs << button;
    }
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &CopyPanel::cancel);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    all->addLayout(buttons);
    connect(m_parts, &QListWidget::itemChanged, this, &CopyPanel::allowOutputs);
}

void CopyPanel::allowOutputs()
{
    for (QPushButton* button : std::as_const(m_outputs))
        button->setEnabled(m_mode == Mode::Copy || !choice().points.isEmpty() || !choice().appendices.isEmpty());
}

void CopyPanel::open(Mode mode, const Order& order, const QDate& today)
{
    m_mode = mode;
    m_heading->setText(mode == Mode::Extract
                           ? tr("Mark the points and appendices that the extract holds. Space marks and unmarks.")
                           : tr("The copy has the mark «Верно» with the signature of the one who certifies it."));
    m_parts->setVisible(mode == Mode::Extract);
    showParts(order, {}, {});
    const QSettings settings;
    m_post->setText(settings.value(PostSetting).toString());
    m_name->setText(settings.value(NameSetting).toString());
    m_keptIn->setText(settings.value(KeptSetting).toString());
    m_date->setText(today.toString(u"dd.MM.yyyy"));
    show();
    if (mode == Mode::Extract)
        m_parts->setFocus();
    else
        m_post->setFocus();
}

void CopyPanel::follow(const Order& order)
{
    if (isHidden() || (order.clauses == m_order.clauses && order.appendices == m_order.appendices))
        return;
    const int row = m_parts->currentRow();
    const ExtractChoice before = choice();
    showParts(order, followed(before.points, pointKeys(m_order), pointKeys(order)),
              followed(before.appendices, appendixKeys(m_order), appendixKeys(order)));
    m_parts->setCurrentRow(std::min(row, m_parts->count() - 1));
}

void CopyPanel::showParts(const Order& order, const QSet<qsizetype>& points, const QSet<qsizetype>& appendices)
{
    m_order = order;
    const QSignalBlocker blocker(m_parts);
    m_parts->clear();
    const auto add = [this](int kind, qsizetype place, bool marked, const QString& text) {
        auto* item = new QListWidgetItem(text, m_parts);
        item->setToolTip(text);
        item->setData(KindRole, kind);
        item->setData(PlaceRole, place);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(marked ? Qt::Checked : Qt::Unchecked);
    };
    const QStringList numbers = clauseNumbers(order.clauses);
    for (qsizetype i = 0; i < order.clauses.size(); ++i)
        add(ClauseKind, i, points.contains(i), numbers.at(i) + u' ' + order.clauses.at(i).text.simplified());
    for (qsizetype i = 0; i < order.appendices.size(); ++i)
        add(AppendixKindOfPart, i, appendices.contains(i),
            tr("Appendix %1: %2").arg(QString::number(i + 1), appendixName(order.appendices.at(i))));
    allowOutputs();
}

QList<qsizetype> CopyPanel::marked(int kind) const
{
    QList<qsizetype> places;
    for (int row = 0; row < m_parts->count(); ++row) {
        const QListWidgetItem* item = m_parts->item(row);
        if (item->checkState() == Qt::Checked && item->data(KindRole).toInt() == kind)
            places << item->data(PlaceRole).toLongLong();
    }
    return places;
}

ExtractChoice CopyPanel::choice() const
{
    return {marked(ClauseKind), marked(AppendixKindOfPart)};
}

CopyCertification CopyPanel::certification() const
{
    CopyCertification certification;
    certification.post = m_post->text().simplified();
    certification.name = m_name->text().simplified();
    certification.date = m_date->text().simplified();
    certification.keptIn = m_keptIn->text().simplified();
    return certification;
}

void CopyPanel::accept()
{
    if (m_outputs.first()->isEnabled())
        accept(CopyOutput::Print);
}

void CopyPanel::accept(CopyOutput output)
{
    QSettings settings;
    const CopyCertification certifier = certification();
    settings.setValue(PostSetting, certifier.post);
    settings.setValue(NameSetting, certifier.name);
    settings.setValue(KeptSetting, certifier.keptIn);
    hide();
    emit wanted(output);
}

} // namespace lotsia
