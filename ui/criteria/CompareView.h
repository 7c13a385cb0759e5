#pragma once

#include "criteria/RuleSentenceDiff.h"
#include "documents/Document.h"
#include "workspace/CriteriaService.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace lotsia {

class AppContext;
class InspectorText;

/// Two editions side by side: which sentences came, went and changed; as a table to copy and to print.
class CompareView : public QWidget {
    Q_OBJECT

public:
    explicit CompareView(AppContext& context, QWidget* parent = nullptr);
    /// \p second stands on the right; the left one is what it was copied from, where that is known.
    void open(const QList<CriteriaEntry>& sets, CriteriaId second, const RuleNames& names);
    Document document() const;

signals:
    void closed();
    void failed(const lotsia::Error& error);

private:
    void compare();
    void copy();
    QString html(bool withClasses) const;
    QList<SentenceDiff> shown() const;

    AppContext& m_context;
    RuleNames m_names;
    QList<SentenceDiff> m_diffs;
    QComboBox* m_left;
    QComboBox* m_right;
    QCheckBox* m_onlyChanges;
    QLabel* m_summary;
    InspectorText* m_text;
};

} // namespace lotsia
