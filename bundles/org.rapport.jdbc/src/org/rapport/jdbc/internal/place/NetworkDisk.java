// SPDX-License-Identifier: EPL-2.0 OR GPL-2.0-or-later WITH Classpath-exception-2.0
package org.rapport.jdbc.internal.place;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells disks of other computers by the type that the system gives a file system.
 *
 * <p>Linux: the third column of {@code /proc/mounts} (proc(5), fstab(5)); names as in mount(8) and the kernel's
 * {@code Documentation/filesystems}. File systems in user space say {@code fuse.NAME} (mount.fuse(8)): most of them reach
 * over a network, so all count but those that are known to work on local files; {@code fuseblk} is a local disk. Folders
 * that a virtual machine shares with its host count as well: the two have no memory in common. macOS: {@code f_fstypename}
 * of statfs(2). Windows tells Java no more than {@code NTFS} for a share, so that a share is known by its name alone:
 * {@code \\server\share}, or the drive letter of the home share that the domain gave ({@code HOMESHARE},
 * {@code HOMEDRIVE}). Other mapped drive letters cannot be told from local ones.
 */
final class NetworkDisk {

    private static final Set<String> REMOTE = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afs",
            "auristorfs",
            "openafs",
            "coda",
            "ncpfs",
            "9p",
            "virtiofs",
            "vboxsf",
            "vmhgfs",
            "prl_fs",
            "ceph",
            "lustre",
            "gpfs",
            "beegfs",
            "panfs",
            "pvfs2",
            "orangefs",
            "gfs2",
            "ocfs2",
            "glusterfs",
            "davfs",
            "davfs2",
            "webdav",
            "afpfs",
            "ftp",
            "sshfs",
            "macfuse",
            "osxfuse",
            "fuse",
            "fuse-t");

    private static final Set<String> LOCAL_IN_USER_SPACE = Set.of(
            "fuse.gocryptfs",
            "fuse.cryfs",
            "fuse.encfs",
            "fuse.securefs",
            "fuse.bindfs",
            "fuse.mergerfs",
            "fuse.fuse-overlayfs",
            "fuse.unionfs",
            "fuse.ntfs-3g",
            "fuse.exfat",
            "fuse.ext2",
            "fuse.apfs-fuse");

    private NetworkDisk() {}

    /** What kind of network disk it is, for people; empty if it is none. */
    static Optional<String> of(String root, String type, Map<String, String> environment) {
        if (isShare(root)) {
            return Optional.of("a Windows share");
        }
        if (isHomeShare(root, environment)) {
            return Optional.of("the home share " + environment.get("HOMEDRIVE"));
        }
        String name = type.toLowerCase(Locale.ROOT);
        boolean remote = REMOTE.contains(name) || name.startsWith("fuse.") && !LOCAL_IN_USER_SPACE.contains(name);
        return remote ? Optional.of(name.replaceFirst("^fuse\\.", "")) : Optional.empty();
    }

    /** {@code \\server\share}, but not {@code \\?\C:} and {@code \\.\C:}, which name local disks. */
    private static boolean isShare(String root) {
        String upper = root.toUpperCase(Locale.ROOT);
        return upper.startsWith("\\\\?\\UNC\\")
                || root.startsWith("\\\\") && !root.startsWith("\\\\?\\") && !root.startsWith("\\\\.\\");
    }

    private static boolean isHomeShare(String root, Map<String, String> environment) {
        String drive = environment.getOrDefault("HOMEDRIVE", "");
        return environment.getOrDefault("HOMESHARE", "").startsWith("\\\\")
                && !drive.isEmpty()
                && root.toUpperCase(Locale.ROOT).startsWith(drive.toUpperCase(Locale.ROOT));
    }
}
