#include "exchange/XmlParser.h"

#include <QCoreApplication>

#include <expat.h>

namespace lotsia {

namespace {
constexpr int maxDepth = 200;

std::string_view localName(const char* name)
{
    const std::string_view full(name);
    const size_t colon = full.rfind(':');
    return colon == std::string_view::npos ? full : full.substr(colon + 1);
}
} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char* const* pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == name)
            return pair[1];
    }
    return {};
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view found = value(name);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

struct XmlParser::Body {
    XmlHandler& handler;
    XML_Parser parser = XML_ParserCreate(nullptr);
    int depth = 0;
    bool stopped = false;
    bool doctype = false;
    bool tooDeep = false;

    explicit Body(XmlHandler& h)
        : handler(h)
    {
    }

    static void start(void* data, const XML_Char* name, const XML_Char** attributes)
    {
        auto* self = static_cast<Body*>(data);
        if (self->stopped)
            return;
        if (++self->depth > maxDepth) {
            self->tooDeep = true;
            XML_StopParser(self->parser, XML_FALSE);
            return;
        }
        self->handler.startElement(localName(name), XmlAttributes(attributes));
    }
    static void end(void* data, const XML_Char* name)
    {
        auto* self = static_cast<Body*>(data);
        if (self->stopped)
            return;
        --self->depth;
        self->handler.endElement(localName(name));
    }
    static void text(void* data, const XML_Char* utf8, int size)
    {
        auto* self = static_cast<Body*>(data);
        if (!self->stopped)
            self->handler.characters(std::string_view(utf8, static_cast<size_t>(size)));
    }
    static void startDoctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        auto* self = static_cast<Body*>(data);
        self->doctype = true;
        XML_StopParser(self->parser, XML_FALSE);
    }
};

XmlParser::XmlParser(XmlHandler& handler)
    : m_body(std::make_unique<Body>(handler))
{
    XML_SetUserData(m_body->parser, m_body.get());
    XML_SetElementHandler(m_body->parser, &Body::start, &Body::end);
    XML_SetCharacterDataHandler(m_body->parser, &Body::text);
    XML_SetStartDoctypeDeclHandler(m_body->parser, &Body::startDoctype);
}

XmlParser::~XmlParser()
{
    XML_ParserFree(m_body->parser);
}

Status XmlParser::feed(const char* data, qsizetype size, bool last)
{
    if (m_body->stopped)
        return {};
    const XML_Status status = XML_Parse(m_body->parser, data, static_cast<int>(size), last ? XML_TRUE : XML_FALSE);
    if (status == XML_STATUS_OK || m_body->stopped)
        return {};
    if (m_body->doctype)
        return fail(ErrorCode::File,
                    QCoreApplication::translate(
                        "Import",
                        "The workbook holds a document type declaration, which tables never need. It may be "
                        "harmful and was not read."));
    if (m_body->tooDeep)
        return fail(ErrorCode::File,
                    QCoreApplication::translate("Import", "The workbook is nested too deeply and was not read."));
    return fail(ErrorCode::File,
                QCoreApplication::translate(
                    "Import",
                    "The workbook is cut off or damaged. Get the file again, or open it in Excel and save it "
                    "under another name."));
}

void XmlParser::stop()
{
    m_body->stopped = true;
    XML_StopParser(m_body->parser, XML_FALSE);
}

bool XmlParser::isStopped() const
{
    return m_body->stopped;
}

} // namespace lotsia
