// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/complaint.h"

namespace liandong {

namespace {

const char *adviceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return "Make a store with: liandong-admin init --store FILE (--profile PATH fills it)";
    case ErrorCode::Busy:
        return "A liandong-syncd or liandong-admin is at work on it. Stop that one first; verify, export, log and "
               "backup of liandong-admin may run beside a service.";
    case ErrorCode::TooNew:
        return "Install the newer version of Liandong on this machine too, or use a backup made before the update.";
    case ErrorCode::Damaged:
        return "Keep the file as it is and serve the newest backup; liandong-admin verify tells whether that is sound.";
    case ErrorCode::NoPermission:
        return "Give the user who runs this program the right to read and write the file and its folder.";
    case ErrorCode::DiskFull:
        return "Make room on the disk; nothing of what was on it is lost.";
    case ErrorCode::Unsupported:
        return "Start liandong-syncd on it once, or put it on a local disk.";
    case ErrorCode::BadInput:
        return "Name the file that liandong-admin init has made.";
    default:
        return "";
    }
}

} // namespace

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
        return ExitCode::BadInput;
    case ErrorCode::NotFound:
        return ExitCode::NotFound;
    case ErrorCode::Busy:
        return ExitCode::Busy;
    case ErrorCode::TooNew:
        return ExitCode::TooNew;
    case ErrorCode::Damaged:
        return ExitCode::Damaged;
    case ErrorCode::DiskFull:
        return ExitCode::DiskFull;
    case ErrorCode::NoPermission:
        return ExitCode::NoPermission;
    case ErrorCode::Refused:
        return ExitCode::Refused;
    default:
        return ExitCode::Failed;
    }
}

QString exitCodeHelp()
{
    return QStringLiteral(
        "Exit codes: 0 done; 1 something else went wrong; 2 bad arguments; 3 a store, file or folder is "
        "not there; 4 the store is in use; 5 the store is damaged; 6 the store is from a newer "
        "version; 7 no permission; 8 the disk is full; 9 a file breaks its format; 10 refused; 11 the "
        "port is in use. To try again helps only after 1, 4, 8 and 11.");
}

QString storeComplaint(const Error &error)
{
    const QString advice = QString::fromLatin1(adviceFor(error.code));
    return advice.isEmpty() ? error.detail : QString(error.detail + u'\n' + advice);
}

} // namespace liandong
