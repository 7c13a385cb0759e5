#pragma once

#include "common/Result.h"

#include <memory>
#include <string_view>

namespace lotsia {

/// Attributes of one element, by local name («id» finds r:id).
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs)
        : m_pairs(pairs)
    {
    }
    /// Empty when the attribute is absent.
    std::string_view value(std::string_view localName) const;
    QString text(std::string_view localName) const;

private:
    const char* const* m_pairs;
};

/// Receives the events of XmlParser; names come without prefixes.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view utf8) = 0;
};

/// XML piece by piece (expat). A document type declaration is refused, so entities can neither expand nor reach other
/// files; depth is at most 200.
class XmlParser {
public:
    explicit XmlParser(XmlHandler& handler);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    /// Error: File (not XML, a document type declaration, too deep). The text says what, without a place.
    [[nodiscard]] Status feed(const char* data, qsizetype size, bool last = false);
    /// Called by the handler: feed() returns at once, without an error.
    void stop();
    bool isStopped() const;

private:
    struct Body;
    std::unique_ptr<Body> m_body;
};

} // namespace lotsia
