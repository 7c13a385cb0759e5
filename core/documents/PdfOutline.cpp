#include "documents/PdfOutline.h"

#include "documents/LayoutUnits.h"
#include "documents/PdfFontNames.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace lotsia {

namespace {

/// A heading's place in the tree of bookmarks; indices into the list, -1: none.
struct Node {
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int below = 0; ///< bookmarks right under it: those that unfolding shows
};

std::vector<Node> treeOf(const QList<DocumentMark>& headings)
{
    std::vector<Node> nodes(size_t(headings.size()));
    int lastTop = -1;
    for (int i = 0; i < int(nodes.size()); ++i) {
        int parent = i - 1;
        while (parent >= 0 && headings.at(parent).level >= headings.at(i).level)
            parent = nodes[size_t(parent)].parent;
        Node& node = nodes[size_t(i)];
        node.parent = parent;
        int& last = parent < 0 ? lastTop : nodes[size_t(parent)].last;
        node.previous = last;
        if (last >= 0)
            nodes[size_t(last)].next = i;
        else if (parent >= 0)
            nodes[size_t(parent)].first = i;
        last = i;
        if (parent >= 0)
            ++nodes[size_t(parent)].below;
    }
    return nodes;
}

/// What stands between «N 0 obj» and «endobj», or nothing.
QByteArray objectText(const QByteArray& pdf, int number)
{
    const QByteArray head = '\n' + QByteArray::number(number) + " 0 obj";
    const qsizetype at = pdf.indexOf(head);
    const qsizetype end = pdf.indexOf("endobj", at);
    return at < 0 || end < 0 ? QByteArray() : pdf.mid(at + head.size(), end - at - head.size()).trimmed();
}

int numberAfter(const QByteArray& text, const QByteArray& key)
{
    const qsizetype at = text.lastIndexOf(key);
    if (at < 0)
        return -1;
    qsizetype end = at + key.size();
    while (end < text.size() && text.at(end) == ' ')
        ++end;
    const qsizetype from = end;
    while (end < text.size() && text.at(end) >= '0' && text.at(end) <= '9')
        ++end;
    return end > from ? text.mid(from, end - from).toInt() : -1;
}

QList<int> pageObjects(const QByteArray& pages)
{
    QList<int> numbers;
    static const QRegularExpression reference(u"(\\d+) 0 R"_s);
    const QString kids = QString::fromLatin1(pages.mid(pages.indexOf("/Kids"))).section(u']', 0, 0);
    auto matches = reference.globalMatch(kids);
    while (matches.hasNext())
        numbers.append(matches.next().captured(1).toInt());
    return numbers;
}

/// The upper edge of a page's paper, by its own words.
double pageHeight(const QByteArray& page)
{
    const qsizetype at = page.indexOf("/MediaBox");
    const qsizetype from = page.indexOf('[', at) + 1;
    const QByteArrayList numbers = page.mid(from, page.indexOf(']', from) - from).simplified().split(' ');
    bool ok = false;
    const double height = numbers.value(3).toDouble(&ok);
    return at >= 0 && from > 0 && ok ? height : a4LongPt;
}

/// Objects added behind the end of a file, with their table of places.
class Update {
public:
    explicit Update(const QByteArray& pdf)
        : m_bytes(pdf)
    {
        if (!m_bytes.endsWith('\n'))
            m_bytes += '\n';
    }

    void add(int number, const QByteArray& text)
    {
        m_places.append({number, m_bytes.size()});
        m_bytes += QByteArray::number(number) + " 0 obj\n" + text + "\nendobj\n";
    }

    QByteArray finished(const QByteArray& trailer, int previous)
    {
        const qsizetype table = m_bytes.size();
        std::sort(m_places.begin(), m_places.end());
        m_bytes += "xref\n";
        for (const auto& [number, place] : std::as_const(m_places))
            m_bytes +=
                QByteArray::number(number) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        return m_bytes + "trailer\n<<\n" + trailer + "\n/Prev " + QByteArray::number(previous) + "\n>>\nstartxref\n"
            + QByteArray::number(table) + "\n%%EOF\n";
    }

private:
    QByteArray m_bytes;
    QList<std::pair<int, qsizetype>> m_places;
};

/// The bookmarks' root and, right behind it, one object for each heading; \p outline is the root's number.
void addBookmarks(Update& update, const QByteArray& pdf, const QList<int>& pages, const QList<DocumentMark>& headings,
                  int outline)
{
    const auto reference = [&](const char* key, int index) {
        return index < 0 ? QByteArray()
                         : QByteArray("\n") + key + ' ' + QByteArray::number(outline + 1 + index) + " 0 R";
    };
    const std::vector<Node> nodes = treeOf(headings);
    int lastTop = 0;
    int tops = 0;
    for (int i = 0; i < int(nodes.size()); ++i) {
        const Node& node = nodes[size_t(i)];
        if (node.parent < 0) {
            lastTop = i;
            ++tops;
        }
        const DocumentMark& heading = headings.at(i);
        QByteArray text = "<<\n/Title " + pdfTextString(heading.title);
        text += "\n/Parent " + QByteArray::number(node.parent < 0 ? outline : outline + 1 + node.parent) + " 0 R";
        text += reference("/Prev", node.previous) + reference("/Next", node.next) + reference("/First", node.first)
            + reference("/Last", node.last);
        if (node.below > 0)
            text += "\n/Count -" + QByteArray::number(node.below); // folded at first
        const int page = pages.at(heading.page);
        text += "\n/Dest [" + QByteArray::number(page) + " 0 R /XYZ null "
            + QByteArray::number(qRound(pageHeight(objectText(pdf, page))) - qRound(heading.topPt) + 4) + " null]\n>>";
        update.add(outline + 1 + i, text);
    }
    update.add(outline,
               "<<\n/Type /Outlines" + reference("/First", 0) + reference("/Last", lastTop) + "\n/Count "
                   + QByteArray::number(tops) + "\n>>");
}

} // namespace

QByteArray withOutline(const QByteArray& pdf, const QList<DocumentMark>& marks, const PdfProperties& properties)
{
    QList<DocumentMark> headings;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(headings),
                 [](const DocumentMark& mark) { return mark.level > 0; });
    const QByteArray tail = pdf.mid(std::max<qsizetype>(0, pdf.lastIndexOf("\ntrailer")));
    const int size = numberAfter(tail, "/Size");
    const int root = numberAfter(tail, "/Root");
    const int info = numberAfter(tail, "/Info");
    const int previous = numberAfter(tail.simplified(), "startxref");
    const qsizetype idAt = tail.indexOf("/ID [");
    const QByteArray id = idAt < 0 ? QByteArray() : tail.mid(idAt, tail.indexOf(']', idAt) - idAt + 1);
    QByteArray catalog = objectText(pdf, root);
    const QList<int> pages = pageObjects(objectText(pdf, numberAfter(catalog, "/Pages")));
    const bool asExpected = size > 0 && info > 0 && previous > 0 && catalog.endsWith(">>")
        && std::all_of(headings.begin(), headings.end(),
                       [&](const DocumentMark& heading) { return heading.page < pages.size(); });
    if (!asExpected)
        return pdf;

    Update update(pdf);
    catalog.chop(2);
    if (!catalog.contains("/Lang"))
        catalog += "/Lang (ru-RU)\n";
    catalog += "/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!headings.isEmpty())
        catalog += "/Outlines " + QByteArray::number(size) + " 0 R\n/PageMode /UseOutlines\n";
    update.add(root, catalog + ">>");
    update.add(info, properties.info());
    for (const auto& [number, text] : fontsNamedAsParts(pdf, id))
        update.add(number, text);
    if (!headings.isEmpty())
        addBookmarks(update, pdf, pages, headings, size);
    const qsizetype end = headings.isEmpty() ? size : size + 1 + headings.size();
    const QByteArray trailer = "/Size " + QByteArray::number(end) + "\n/Info " + QByteArray::number(info)
        + " 0 R\n/Root " + QByteArray::number(root) + " 0 R" + (id.isEmpty() ? QByteArray() : '\n' + id);
    return update.finished(trailer, previous);
}

} // namespace lotsia
