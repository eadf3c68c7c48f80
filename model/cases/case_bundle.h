// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/cases/marked_text.h"
#include "model/cases/secret_scan.h"
#include "model/cases/support_case.h"
#include "model/domain/error.h"

#include <QJsonObject>
#include <QSet>

#include <optional>
#include <variant>
#include <vector>

namespace provost {

/// A file of a bundle, as it will be written.
struct BundleFile
{
    QString name;
    QString text;
    QList<TextMark> marks; ///< where something else stands than what was there

    [[nodiscard]] qint64 bytes() const { return text.toUtf8().size(); }
};

using BundleFiles = QList<BundleFile>;

/// What of a case could leave this computer.
struct Bundle
{
    BundleFiles files;         ///< one for each piece of evidence, in their order, and the log
    QJsonObject about;         ///< what is told of them all
    QList<QStringList> people; ///< to be kept with the case, so that the next bundle calls them the same
};

/// What a bundle tells beside the evidence.
struct BundleFacts
{
    QString version = {}; ///< of Provost
    QString system = {};
    QStringList log = {}; ///< as it would be shared; empty: it is left out
    QString server = {};  ///< that is open: its kind and version
};

/// Of the same case, facts and secrets always the same, byte for byte. Pure; any thread.
[[nodiscard]] Bundle makeBundle(const SupportCase& kept, const BundleFacts& facts, const std::vector<Secret>& secrets);
/// What leaves: all files but those with these names, behind one that says what they are. Likewise.
[[nodiscard]] BundleFiles filesOf(const Bundle& bundle, const QSet<QString>& leftOut);

/// A secret would have left.
struct BundleLeak
{
    QString file;
    SecretHit hit;
};
[[nodiscard]] std::optional<BundleLeak> leakIn(const BundleFiles& files, const SecretScan& scan);

enum class BundleForm { Zip, Folder };
/// Why nothing was written.
using BundleRefusal = std::variant<BundleLeak, Error>;

/// Searches the files and writes them, readable by its owner alone: all of it, or nothing. A folder must not
/// be there yet; an archive is replaced. Touches the disk.
[[nodiscard]] tl::expected<void, BundleRefusal> saveBundle(const BundleFiles& files, const SecretScan& scan,
                                                           const QString& path, BundleForm form);

} // namespace provost
