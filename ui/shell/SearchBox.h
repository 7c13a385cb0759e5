#pragma once

#include "ui/common/SearchField.h"
#include "ui/shell/SearchIndex.h"

class QListWidget;

namespace lotsia {

class AppContext;

/// The search field of the header with its list of hits: arrows choose, Enter goes there, Esc closes.
class SearchBox : public SearchField {
    Q_OBJECT

public:
    /// \p overlay is the widget that the list of hits is laid over.
    SearchBox(AppContext& context, QWidget* overlay);
    SearchIndex& index() { return m_index; }
    /// Closes the list; false when it was not open.
    bool closeList();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showHits();
    void go(int row);
    AppContext& m_context;
    SearchIndex m_index;
    QListWidget* m_list;
    QList<SearchHit> m_hits;
};

} // namespace lotsia
