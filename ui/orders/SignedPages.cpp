#include "ui/orders/SignedPages.h"

#include "documents/PdfComparison.h"
#include "ui/common/Dialogs.h"
#include "workspace/EvidenceFile.h"
#include "workspace/OrderService.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace lotsia {

using namespace Qt::StringLiterals;

namespace {

constexpr int afterShowing = 300; // milliseconds: the order itself is to be seen first

} // namespace

SignedPages::SignedPages(AppContext& context, Layout layout, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_layout(std::move(layout))
    , m_later(new QTimer(this))
{
    auto* text = new QLabel(tr("The signed pages are kept as a PDF. This version of the program would lay them out in "
                               "another way: print them from the PDF."));
    text->setObjectName(u"signedPagesText"_s);
    text->setWordWrap(true);
    auto* open = new QPushButton(tr("Open the PDF"));
    open->setObjectName(u"openSignedPdf"_s);
    open->setToolTip(tr("In the program in which this computer opens PDF files"));
    auto* save = new QPushButton(tr("Save the PDF…"));
    save->setObjectName(u"saveSignedPdf"_s);
    save->setToolTip(tr("The pages just as they were approved"));
    auto* row = new QHBoxLayout(this);
    const int room = fontMetrics().height() / 4;
    row->setContentsMargins(room, room, room, room);
    row->addWidget(text, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    row->addWidget(save, 0, Qt::AlignTop);
    m_later->setSingleShot(true);
    m_later->setInterval(afterShowing);
    connect(m_later, &QTimer::timeout, this, &SignedPages::compare);
    connect(open, &QPushButton::clicked, this, &SignedPages::openPdf);
    connect(save, &QPushButton::clicked, this, &SignedPages::saveAsked);
    hide();
}

void SignedPages::setOrder(const Order& order, const QString& pdfName)
{
    m_pdfName = pdfName;
    if (order == m_order && m_same)
        return;
    m_order = order;
    m_same.reset();
    m_later->stop();
    hide();
    if (order.state == OrderState::Approved)
        m_later->start();
}

Result<bool> SignedPages::same()
{
    if (m_same)
        return *m_same;
    LOTSIA_TRY_ASSIGN(const QByteArray pdf, m_context.workspace().orders().approvedPdf(m_order.id));
    LOTSIA_TRY_ASSIGN(const Document document, m_layout(m_order));
    m_same = givesSamePages(document, pdf);
    return *m_same;
}

void SignedPages::compare()
{
    m_later->stop();
    const auto same = this->same();
    setVisible(same && !*same); // what cannot be read is said where it is shown
}

bool SignedPages::mayPrint()
{
    if (m_order.state != OrderState::Approved)
        return true;
    const auto same = this->same();
    if (!same) {
        emit refused(same.error().toString());
        return false;
    }
    setVisible(!*same);
    if (*same)
        return true;
    if (m_context.dialogs().confirm(this, tr("Print the approved order"),
                                    tr("This version of the program would lay out the pages in another way than they "
                                       "were signed, so it does not "
                                       "print them. The signed pages are kept as a PDF: open it and print from there."),
                                    tr("Open the PDF")))
        openPdf();
    return false;
}

void SignedPages::openPdf()
{
    if (!m_opened)
        m_opened = std::make_unique<QTemporaryDir>();
    const auto target = copyToOpen(m_pdfName, m_opened->path(), m_order.id.value(),
                                   [this] { return m_context.workspace().orders().approvedPdf(m_order.id); });
    if (!target)
        emit refused(target.error().toString());
    else if (!QDesktopServices::openUrl(*target))
        emit refused(tr("No program of this computer opens PDF files. Save the PDF and open it by hand."));
}

} // namespace lotsia
