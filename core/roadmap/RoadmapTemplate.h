#pragma once

#include "roadmap/Roadmap.h"
#include "roadmap/TemplateWords.h"

namespace lotsia {

/// A blank roadmap to begin with: lotsia-roadmap-template/1. Its texts hold fields in braces, see TemplateWords; its
/// terms are relative to the school year that the roadmap is made for.
struct RoadmapTemplate {
    QString key; ///< «year», from the file's name
    QString name; ///< as a person chooses it
    QString about;
    QString periodStart, periodEnd; ///< «{year}-07-01»
    Roadmap body; ///< texts with their fields, no period, terms not read yet

    /// At most 1 MiB. Error: Data, with the path inside the file; unknown keys and fields are refused by name.
    [[nodiscard]] static Result<RoadmapTemplate> fromJson(const QByteArray& json, const QString& key,
                                                          const QString& fileName = {});
    /// Those that come with the program, by name.
    static const QList<RoadmapTemplate>& builtIn();

    /// The roadmap for \p words, not stored yet; its terms are read within its period.
    Roadmap filled(const TemplateWords& words) const;
};

} // namespace lotsia
