// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/concealed_formats.h"

#ifdef Q_OS_MACOS
#include <QUtiMimeConverter>
#include <QVariant>
#endif

using namespace Qt::StringLiterals;

namespace provost {

namespace {

/// Under this name Qt for Windows registers the format itself.
ConcealedFormat ofWindows(const QString& name)
{
    const QByteArray no(4, '\0'); // a DWORD of zero
    return {u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name), name, no};
}

#ifdef Q_OS_MACOS

/// Without it Qt would make up names, com.trolltech.anymime.…, that no other program knows.
class NativeNames : public QUtiMimeConverter
{
public:
    [[nodiscard]] QString utiForMime(const QString& mime) const override
    {
        for (const auto& format : m_formats) {
            if (format.mimeType == mime)
                return format.nativeName;
        }
        return {};
    }
    [[nodiscard]] QString mimeForUti(const QString& uti) const override
    {
        for (const auto& format : m_formats) {
            if (format.nativeName == uti)
                return format.mimeType;
        }
        return {};
    }
    [[nodiscard]] QList<QByteArray> convertFromMime(const QString&, const QVariant& data, const QString&) const override
    {
        return {data.toByteArray()};
    }
    [[nodiscard]] QVariant convertToMime(const QString&, const QList<QByteArray>& data, const QString&) const override
    {
        return data.isEmpty() ? QByteArray() : data.constFirst();
    }

private:
    const QList<ConcealedFormat> m_formats = concealedFormats(ClipboardSystem::MacOs);
};

#endif

} // namespace

QList<ConcealedFormat> concealedFormats(ClipboardSystem system)
{
    // KeePassXC and others write Klipper's name everywhere, since managers that run on several systems know it.
    QList<ConcealedFormat> formats{
        {u"x-kde-passwordManagerHint"_s, u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret")}};
    if (system == ClipboardSystem::Windows) {
        formats += ofWindows(u"ExcludeClipboardContentFromMonitorProcessing"_s);
        formats += ofWindows(u"CanIncludeInClipboardHistory"_s);
        formats += ofWindows(u"CanUploadToCloudClipboard"_s);
    } else if (system == ClipboardSystem::MacOs) {
        formats += {u"application/x-nspasteboard-concealed-type"_s, u"org.nspasteboard.ConcealedType"_s,
                    QByteArrayLiteral("secret")};
        formats += {u"application/x-nspasteboard-transient-type"_s, u"org.nspasteboard.TransientType"_s,
                    QByteArrayLiteral("secret")};
    }
    return formats;
}

std::shared_ptr<void> writeNativeNames()
{
#ifdef Q_OS_MACOS
    return std::make_shared<NativeNames>();
#else
    return {};
#endif
}

} // namespace provost
