// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/cases/zip_archive.h"

#include <QBuffer>

#include <minizip/zip.h>

#include <algorithm>

namespace provost {
namespace {

/// minizip writes through these into memory.
/// @{
QBuffer& bufferOf(voidpf stream)
{
    return *static_cast<QBuffer*>(stream);
}

voidpf ZCALLBACK openBuffer(voidpf buffer, const void*, int)
{
    return buffer;
}

uLong ZCALLBACK readBuffer(voidpf, voidpf stream, void* bytes, uLong size)
{
    return static_cast<uLong>(std::max<qint64>(0, bufferOf(stream).read(static_cast<char*>(bytes), qint64(size))));
}

uLong ZCALLBACK writeBuffer(voidpf, voidpf stream, const void* bytes, uLong size)
{
    return static_cast<uLong>(
        std::max<qint64>(0, bufferOf(stream).write(static_cast<const char*>(bytes), qint64(size))));
}

ZPOS64_T ZCALLBACK tellBuffer(voidpf, voidpf stream)
{
    return static_cast<ZPOS64_T>(bufferOf(stream).pos());
}

long ZCALLBACK seekBuffer(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto& buffer = bufferOf(stream);
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? buffer.pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? buffer.size()
                                                           : 0;
    return buffer.seek(base + static_cast<qint64>(offset)) ? 0 : -1;
}

int ZCALLBACK closeBuffer(voidpf, voidpf)
{
    return 0;
}

int ZCALLBACK errorOfBuffer(voidpf, voidpf)
{
    return 0;
}
/// @}

bool add(zipFile archive, const ArchivedFile& file)
{
    zip_fileinfo info{};
    info.tmz_date.tm_mday = 1;
    info.tmz_date.tm_year = 1980;
    const auto name = file.name.toLatin1();
    return zipOpenNewFileInZip(archive, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                               Z_BEST_COMPRESSION) == ZIP_OK &&
           zipWriteInFileInZip(archive, file.bytes.constData(), static_cast<unsigned>(file.bytes.size())) == ZIP_OK &&
           zipCloseFileInZip(archive) == ZIP_OK;
}

} // namespace

Result<QByteArray> zipOf(const QList<ArchivedFile>& files)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::ReadWrite))
        return fail(ErrorKind::Storage, {});
    zlib_filefunc64_def functions{openBuffer, readBuffer,  writeBuffer,   tellBuffer,
                                  seekBuffer, closeBuffer, errorOfBuffer, &buffer};
    auto* archive = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    if (archive == nullptr)
        return fail(ErrorKind::Storage, {});
    bool isWhole = true;
    for (const auto& file : files)
        isWhole = isWhole && add(archive, file);
    if (zipClose(archive, nullptr) != ZIP_OK || !isWhole)
        return fail(ErrorKind::Storage, {});
    return buffer.data();
}

} // namespace provost
