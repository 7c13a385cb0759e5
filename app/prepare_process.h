#pragma once

namespace lotsia {

/// What both programs set up before Qt starts: a limit on the size of files is met as an error of writing, and texts
/// are UTF-8 on a machine without a locale. Nothing is needed on Windows.
void prepareProcess();

} // namespace lotsia
