#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace lotsia {

class AppContext;
class Page;

/// What the navigation knows of a page before it exists.
struct PageInfo {
    QString key;
    QString title;
    QString iconName;
    std::function<Page*(AppContext& context)> create;
};

/// The pages of the window in the order of the navigation; the settings stand last.
std::vector<PageInfo> pageInfos();

} // namespace lotsia
