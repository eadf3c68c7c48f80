// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace provost {

/// A format that stands beside a secret on the clipboard and says that histories, managers and clouds leave it out.
struct ConcealedFormat
{
    QString mimeType;   ///< as QMimeData names it
    QString nativeName; ///< as the system names it
    QByteArray content;
};

enum class ClipboardSystem { Windows, MacOs, Unix };
#if defined(Q_OS_WIN)
constexpr auto thisClipboard = ClipboardSystem::Windows;
#elif defined(Q_OS_MACOS)
constexpr auto thisClipboard = ClipboardSystem::MacOs;
#else
constexpr auto thisClipboard = ClipboardSystem::Unix;
#endif

/// What each system's programs heed. Sources: Microsoft, "Clipboard Formats", section "Cloud Clipboard and Clipboard
/// History Formats"; nspasteboard.org; KDE's Klipper.
[[nodiscard]] QList<ConcealedFormat> concealedFormats(ClipboardSystem system);

/// While it lives, Qt writes these formats under their native names, where it needs to be told: on macOS. GUI thread,
/// after the application object.
[[nodiscard]] std::shared_ptr<void> writeNativeNames();

} // namespace provost
