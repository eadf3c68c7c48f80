// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

#include <memory>
#include <span>
#include <vector>

class QTemporaryFile;

namespace provost {

/// Bytes that this process alone needs, and not in its memory: they lie in a file that has no name, readable by its
/// owner alone and gone with the process however it ends, so that the system keeps of them in memory what there is room
/// for. Little never touches the disk; what the disk does not take, and everything where no folder was given, stays in
/// memory. Writing is for one thread at a time, and nobody reads meanwhile; any number may read at once.
class ScratchFile
{
public:
    /// `folder`: where the file lies; empty: nowhere.
    explicit ScratchFile(QString folder = {});
    ~ScratchFile();
    ScratchFile(ScratchFile&&) noexcept;
    ScratchFile& operator=(ScratchFile&&) noexcept;
    Q_DISABLE_COPY(ScratchFile)

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] quint64 size() const { return m_size; }
    /// `at`: the end at most; what goes beyond it is appended.
    void write(quint64 at, std::span<const char> bytes);
    /// All of `into`; false where there are not so many, or they cannot be read.
    bool read(quint64 at, std::span<char> into) const;

private:
    static constexpr size_t blockSize = 256 * 1024;
    using Block = std::unique_ptr<char[]>;

    [[nodiscard]] bool readFromFile(quint64 at, std::span<char> into) const;
    [[nodiscard]] bool writeToFile(quint64 at, std::span<const char> bytes);
    void open();
    /// The block is full.
    void putAway(size_t block);

    QString m_folder;
    std::unique_ptr<QTemporaryFile> m_file; ///< null: not needed yet, or not to be had
    std::vector<Block> m_held;              ///< null: that block is in the file
    quint64 m_size = 0;
};

} // namespace provost
