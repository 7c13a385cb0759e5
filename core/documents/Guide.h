#pragma once

#include "common/Result.h"
#include "documents/Document.h"

#include <QList>

namespace lotsia {

/// One chapter of the person's guide: a Markdown file in Russian.
struct GuideChapter {
    QString key; ///< "ranking": the page it describes, or a name of its own
    QString file; ///< «06-ranking.md», as other chapters' links call it
    QString title; ///< its first heading
    QString markdown; ///< with numbered captions of its figures: «![Рис. 3. Список школ](pictures/ranking.png)»
};

/// The guide that travels inside the program (":/help") or, for tests, one in a folder: chapters NN-key.md in the order
/// of their numbers, pictures in «pictures». At most 100 files of 256 KB.
class Guide {
public:
    /// Errors: File (nothing there, unreadable), Data (a chapter without a heading, two of one key).
    [[nodiscard]] static Result<Guide> load(const QString& folder = QStringLiteral(":/help"));

    const QList<GuideChapter>& chapters() const { return m_chapters; }
    /// The chapter of a page, or nullptr.
    const GuideChapter* chapter(const QString& key) const;
    /// The chapter that a link «06-ranking.md» names, or nullptr.
    const GuideChapter* chapterOfFile(const QString& file) const;
    /// Bytes of a picture «pictures/ranking.png». Error: File.
    [[nodiscard]] Result<QByteArray> picture(const QString& name) const;
    /// The whole guide for print, PDF and .docx: title page, contents with page numbers, chapters. Errors: File (a
    /// picture is missing), Data (a construct that has no printed form).
    [[nodiscard]] Result<Document> document() const;

private:
    QString m_folder;
    QList<GuideChapter> m_chapters;
};

} // namespace lotsia
