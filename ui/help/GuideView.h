#pragma once

#include "documents/Guide.h"

#include <QHash>
#include <QImage>
#include <QRegularExpression>
#include <QTextBrowser>

namespace lotsia {

/// One chapter of the guide: text and pictures as wide as there is room, in the palette's colours; hits of a search are
/// marked.
class GuideView : public QTextBrowser {
    Q_OBJECT

public:
    /// \p guide is not owned.
    explicit GuideView(const Guide& guide, QWidget* parent = nullptr);

    void showChapter(const GuideChapter& chapter);
    QStringList sections() const; ///< second headings of the chapter shown
    void showSection(int index);

    /// Marks every place that fits; an empty expression marks nothing. Returns how many there are.
    int mark(const QRegularExpression& expression);
    /// Goes to the next or the previous mark; false where there is none in that direction.
    bool nextMark(bool forward);
    /// Percent of the window's own size of text.
    void setTextSize(int percent);

    /// The words of a chapter as they are searched.
    static QString plainText(const GuideChapter& chapter);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void formatTables();
    void fitPictures();
    void showMarks();
    QImage picture(const QString& name);

    const Guide& m_guide;
    QHash<QString, QImage> m_pictures;
    QList<QTextCursor> m_marks;
    int m_current = -1; ///< mark where the person is
    int m_fittedWidth = 0;
    double m_basePointSize;
};

} // namespace lotsia
