#include "roadmap/Responsible.h"

#include <algorithm>

namespace lotsia {

QStringList partiesFromText(const QString& text)
{
    QStringList parties;
    QString party;
    int depth = 0;
    bool straight = false;
    const auto end = [&] {
        if (const QString name = party.simplified(); !name.isEmpty() && !parties.contains(name))
            parties << name;
        party.clear();
    };
    for (const QChar c : text) {
        if (c == u'«' || c == u'(')
            ++depth;
        else if (c == u'»' || c == u')')
            depth = std::max(0, depth - 1);
        else if (c == u'"')
            straight = !straight;
        const bool enclosed = depth > 0 || straight;
        const bool separates = c == u';' || ((c == u'\n' || c == u',') && !enclosed);
        if (separates)
            end();
        else
            party += c;
    }
    end();
    return parties;
}

} // namespace lotsia
