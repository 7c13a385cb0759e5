#include "criteria/ClassificationJson.h"

#include "criteria/RuleWords.h"

namespace lotsia {

namespace {

/// Writes into one growing buffer: a region's classification has millions of figures.
class Writer {
public:
    explicit Writer(QByteArray& out)
        : m_out(out)
    {
    }

    /// A member's name with its colon, as it stands in the file.
    Writer& key(const char* name)
    {
        m_out.append(name);
        return *this;
    }
    void text(const QString& value)
    {
        static const char hex[] = "0123456789abcdef";
        m_out.append('"');
        for (const char c : value.toUtf8()) {
            const auto code = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\')
                m_out.append('\\').append(c);
            else if (c == '\n')
                m_out.append("\\n");
            else if (code < 0x20 || code == 0x7F)
                m_out.append("\\u00").append(hex[code >> 4]).append(hex[code & 15]);
            else
                m_out.append(c);
        }
        m_out.append('"');
    }
    void verdict(Verdict value) { text(verdictKey(value)); }
    void number(const std::optional<double>& value) { m_out.append(value ? plainNumber(*value) : QByteArray("null")); }
    template <std::integral T>
    void number(const std::optional<T>& value)
    {
        m_out.append(value ? QByteArray::number(*value) : QByteArray("null"));
    }

    void evidence(const Evidence& evidence)
    {
        key("{\"procedure\":").text(evidence.procedure);
        key(",\"year\":").text(evidence.year.toString());
        key(",\"measure\":").text(evidence.measure);
        key(",\"numerator\":").number(evidence.numerator);
        key(",\"denominator\":").number(evidence.denominator);
        key(",\"value\":").number(evidence.value);
        key(",\"reference\":").number(evidence.reference);
        key(",\"holds\":").verdict(evidence.holds);
        key(",\"pupils_to_flip\":").number(evidence.pupilsToFlip);
        key(",\"source\":").text(evidence.source);
        if (!evidence.note.isEmpty())
            key(",\"note\":").text(evidence.note);
        key("}");
    }

    void step(const TraceStep& step)
    {
        key("{\"class\":").text(step.classId);
        key(",\"condition\":").text(step.condition);
        key(",\"result\":").verdict(step.result);
        key(",\"evidence\":[");
        for (qsizetype i = 0; i < step.evidence.size(); ++i) {
            key(i > 0 ? "," : "");
            evidence(step.evidence.at(i));
        }
        key("]}");
    }

    /// \p rule: the rule's own verdict on the class decided.
    void decision(const std::optional<Override>& decision, Verdict rule)
    {
        if (!decision) {
            key("null");
            return;
        }
        key("{\"class\":").text(decision->classId);
        key(",\"verdict\":").verdict(decision->verdict);
        key(",\"reason\":").text(decision->reason);
        key(",\"document\":").text(decision->document);
        key(",\"author\":").text(decision->author);
        key(",\"rule\":").verdict(rule);
        key("}");
    }

private:
    QByteArray& m_out;
};

} // namespace

void ClassificationJson::addSchool(QByteArray& out, size_t position) const
{
    const RankedSchool& school = m_classification.schools()[position];
    const auto& classes = m_classification.criteria().definition().classes;
    Writer writer(out);
    writer.key("{\"code\":").text(school.code);
    writer.key(",\"name\":").text(school.name);
    writer.key(",\"rank\":").number(std::optional(school.rank));
    writer.key(",\"classes\":{");
    for (size_t c = 0; c < classes.size(); ++c) {
        writer.key(c > 0 ? "," : "").text(classes[c].id);
        writer.key(":").verdict(school.classes[c]);
    }
    writer.key("},\"primary\":");
    if (school.primary < 0)
        writer.key("null");
    else
        writer.text(classes[static_cast<size_t>(school.primary)].id);
    Verdict rule = Verdict::Unknown;
    for (size_t c = 0; school.override && c < classes.size(); ++c) {
        if (classes[c].id == school.override->classId)
            rule = m_classification.ruleVerdict(position, c);
    }
    writer.key(",\"override\":").decision(school.override, rule);
    writer.key(",\"trace\":[");
    const QList<TraceStep> steps = m_classification.trace(position);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        writer.key(i > 0 ? "," : "");
        writer.step(steps.at(i));
    }
    writer.key("]}");
}

void ClassificationJson::write(const std::function<void(const QByteArray&)>& sink) const
{
    const CriteriaSet& criteria = m_classification.criteria();
    QByteArray piece;
    piece.reserve(16 * 1024);
    Writer head(piece);
    head.key("{\"format\":\"lotsia-classification/1\",\"year\":").text(m_classification.year().toString());
    head.key(",\"criteria\":{\"title\":").text(criteria.title());
    head.key(",\"edition\":").text(criteria.edition());
    head.key(",\"sha256\":").text(criteria.sha256());
    head.key("},\"schools\":[");
    sink(piece);
    for (size_t i = 0; i < m_classification.schools().size(); ++i) {
        piece.resize(0); // keeps what is reserved
        piece.append(i > 0 ? ",\n" : "\n");
        addSchool(piece, i);
        sink(piece);
    }
    sink("\n]}\n");
}

} // namespace lotsia
