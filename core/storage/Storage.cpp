#include "storage/Storage.h"

namespace lotsia {

Storage::Storage(std::unique_ptr<Connection> connection, const Clock& clock)
    : m_connection(std::move(connection))
    , m_clock(clock)
    , history(*m_connection, clock)
    , department(*m_connection, history)
    , schools(*m_connection, history)
    , results(*m_connection, history)
    , imports(*m_connection, clock)
    , criteria(*m_connection, history)
    , roadmaps(*m_connection, history)
    , execution(*m_connection, history)
    , parties(*m_connection, history)
    , orders(*m_connection, history)
    , orderFiles(*m_connection, history)
    , legalActs(*m_connection, history)
    , orderTemplates(*m_connection, history)
    , words(*m_connection, history)
    , books(*m_connection, history)
    , pictures(*m_connection, history)
    , indicators(*m_connection, history)
    , datasets(*m_connection)
{
}

} // namespace lotsia
